import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildServiceWorker } from '../../src/build/service-worker.ts';

/**
 * A later build of a site, as a deployment brings it: every script and style has a new name and new bytes, the old ones are gone, and the service
 * worker knows the new ones. Nothing else differs.
 * @param site the built site it is made from; it stays as it is.
 * @param mark tells one later build from another: letters and digits.
 * @returns its folder, which the caller removes.
 */
export async function makeNextBuild(site: string, mark: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `banmian-${mark}-`));
  cpSync(resolve(site), folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  const assets = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const renamed = assets.map((name) => [name, name.replace(/(\.\w+)$/, `${mark}$1`)] as const);
  for (const path of files.filter((file) => /\.(?:js|css|html)$/.test(file))) {
    const text = renamed.reduce((content, [from, to]) => content.replaceAll(from, to), readFileSync(path, 'utf8'));
    writeFileSync(path, path.endsWith('.html') ? text : `${text}\n/* ${mark} */\n`);
  }
  for (const [from, to] of renamed) renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  await buildServiceWorker(resolve('src/sw/sw.ts'), folder);
  return folder;
}
