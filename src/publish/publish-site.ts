import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { PublishFolderOptions } from './publish-folder.ts';

/**
 * Runs `publishFolder` for callers that were started by tsx. The views are compiled by Vite, as they are for the browser: tsx reads no JSX
 * settings from a tsconfig.json that is made of references.
 * @returns the paths written, relative to the site.
 * @throws as `publishFolder` does.
 */
export async function publishSite(options: PublishFolderOptions): Promise<readonly string[]> {
  const entry = fileURLToPath(new URL('publish-folder.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./publish-folder.ts')>(entry, { configFile: false, logLevel: 'error' });
  return module.publishFolder(options);
}
