import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { META_POLICY } from './headers.ts';
import { generatorOf } from './release.ts';
import { insertThemeScript } from './theme-script.ts';

/** No bundle where one is needed. */
export class BundleMissingError extends Error {
  override readonly name = 'BundleMissingError';
}

/**
 * Joins app and bundle: in development it serves the bundle folder under `<base>bundle/`; in a build it copies it into the site and
 * writes into the HTML the content policy, for hosts that send none of our headers, the script that runs before first paint, and which version and build it is.
 * @param bundle path of the bundle folder.
 */
export function bundlePlugin(bundle: string): Plugin {
  let output = '';
  let version = '';
  return {
    name: 'banmian-bundle',
    configResolved(config) {
      output = resolve(config.root, config.build.outDir);
      version = (JSON.parse(readFileSync(resolve(config.root, 'package.json'), 'utf8')) as { readonly version: string }).version;
    },
    configureServer(server) {
      const files = sirv(bundle, { dev: true, etag: true });
      server.middlewares.use(`${server.config.base}bundle`, (request, response) => {
        files(request, response, () => {
          response.statusCode = 404;
          response.end();
        });
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, context) => ({
        html: insertThemeScript(html),
        tags: [
          ...(context.server ? [] : [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' as const }]),
          { tag: 'meta', attrs: { name: 'generator', content: generatorOf(version, Object.keys(context.bundle ?? {})) }, injectTo: 'head' as const },
        ],
      }),
    },
    writeBundle() {
      if (!existsSync(join(bundle, 'manifest.json'))) {
        throw new BundleMissingError(`${bundle}: no manifest.json; run “npm run ingest” first`);
      }
      const copy = join(output, 'bundle');
      rmSync(copy, { recursive: true, force: true });
      for (const name of readdirSync(bundle)) cpSync(join(bundle, name), join(copy, name), { recursive: true });
    },
  };
}
