import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';

/** One file of the app that the service worker keeps for use without a network. */
export interface AppFile {
  /** Relative to the site's base. */
  readonly path: string;
  /** Lower-case hex of the bytes as served after transfer coding is undone. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Not the app's own: the bundle is kept by its manifest, static pages repeat what the app can show, and the rest is for crawlers and hosts. */
const LEFT_OUT = /^bundle\/|^(?:story|page)\/|^sw\.js$|^_headers$|\.(?:br|gz|map|txt|xml)$/;

/** Every file of a built site that the app consists of, in code-unit order of paths. */
export function listAppFiles(folder: string): readonly AppFile[] {
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
export function appBuildId(files: readonly AppFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

/**
 * Builds `entry` into `<folder>/sw.js` as one classic script. It finds the list of app files as `__APP_FILES__` and their
 * build id as `__APP_BUILD__`; so it must run when every other file of the site stands.
 */
export async function buildServiceWorker(entry: string, folder: string): Promise<void> {
  const files = listAppFiles(folder);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __APP_FILES__: JSON.stringify(files), __APP_BUILD__: JSON.stringify(appBuildId(files)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false } },
    },
  });
}
