import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { normalizeBasePath } from '../src/build/base-path.ts';
import { precompressFolder } from '../src/build/precompress.ts';
import { buildServiceWorker } from '../src/build/service-worker.ts';
import { publishSite } from '../src/publish/publish-site.ts';

/** Where the site is served when nobody says otherwise: canonical addresses begin with it. */
const DEFAULT_SITE_URL = 'http://127.0.0.1:4173/';

// Made beside, and put in place when whole: a server that runs meanwhile goes on with the old site.
const site = resolve(process.argv[2] ?? 'dist');
const next = `${site}-next`;
rmSync(next, { recursive: true, force: true });
await build({ logLevel: 'warn', build: { outDir: next, emptyOutDir: true } });
await publishSite({ site: next, bundle: resolve('bundle'), basePath: normalizeBasePath(process.env['BASE_PATH']), siteUrl: process.env['SITE_URL'] ?? DEFAULT_SITE_URL });
await buildServiceWorker(resolve('src/sw/sw.ts'), next);
await precompressFolder(next);
const old = `${site}-old`;
rmSync(old, { recursive: true, force: true });
try {
  renameSync(site, old);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
renameSync(next, site);
rmSync(old, { recursive: true, force: true });
