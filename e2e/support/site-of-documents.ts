import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const from = resolve(site);
  const made = ['bundle', 'story', 'page'].map((name) => join(from, name));
  cpSync(from, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) && !made.includes(path) });
  const sources = join(folder, 'documents');
  mkdirSync(sources);
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(sources, name), text);
  const bundle = join(folder, 'bundle');
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/command-line.ts', 'ingest', sources, '--out', bundle], { stdio: 'ignore' });
  rmSync(sources, { recursive: true });
  await publishSite({ site: folder, bundle, basePath: '/', siteUrl: 'http://127.0.0.1/' });
  return folder;
}
