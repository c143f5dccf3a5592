import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publishSite } from '../../src/publish/publish-site.ts';

/**
 * The built site with other documents in it: ingested by the command, published anew.
 * @param documents text by file name.
 * @returns its folder, which the caller removes. Its service worker is that of the built site, so tests block service workers.
 */
export async function makeSiteOfDocuments(site: string, documents: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-documents-'));
  cpSync(resolve(site), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (/\.(?:br|gz)$/.test(name)) rmSync(join(folder, name));
  for (const made of ['bundle', 'story', 'page']) rmSync(join(folder, made), { recursive: true, force: true });
  const sources = join(folder, 'documents');
  mkdirSync(sources);
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(sources, name), text);
  const bundle = join(folder, 'bundle');
  execFileSync('npm', ['run', '-s', 'ingest', '--', sources, '--out', bundle], { stdio: 'ignore' });
  rmSync(sources, { recursive: true });
  await publishSite({ site: folder, bundle, basePath: '/', siteUrl: 'http://127.0.0.1/' });
  return folder;
}
