import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import type { BundleFile } from '../bundle/format.ts';

/** Not the app's own: the bundle's manifest names its other files, static pages repeat what the app can show, fonts are for devices that have none, and the rest is for crawlers and hosts. */
const LEFT_OUT = /^bundle\/(?!manifest\.json$)|^(?:story|page|district|organization)\/|^sw\.js$|^_headers$|^feed\.json$|\.(?:br|gz|map|txt|woff2|xml)$/;

/** Every file of a built site that the app starts and runs from without a network, in code-unit order of paths, which are relative to the site. */
export function listAppFiles(folder: string): readonly BundleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    });
}

/** Build id of the app, made from its files: equal content has an equal id. */
export function appBuildId(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const { sha256, path } of files) hash.update(`${sha256} ${path}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds `entry` into `<folder>/sw.js` as one classic script. It finds the list of app files as `__APP_FILES__` and their
 * build id as `__BUILD__`; so it must run when every other file of the site stands.
 */
export async function buildServiceWorker(entry: string, folder: string): Promise<void> {
  const files = listAppFiles(folder);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __APP_FILES__: JSON.stringify(files), __BUILD__: JSON.stringify(appBuildId(files)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: { input: entry, checks: { bundlerTimings: false }, output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false } },
    },
  });
}
