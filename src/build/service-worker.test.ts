import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompressFolder } from './precompress.ts';
import { appBuildId, buildServiceWorker, listAppFiles } from './service-worker.ts';

const APP = { 'assets/app-1a2b.js': 'export {};', 'bundle/manifest.json': '{}', 'icon-192.png': 'PNG', 'index.html': '<!doctype html>', 'rule.svg': '<svg>' };
const REST = {
  'bundle/cards.0123456789.json': '[]', 'story/abc/index.html': '<!doctype html>', 'page/abc/index.html': '<!doctype html>', 'district/abc/index.html': '<!doctype html>', 'organization/abc/index.html': '<!doctype html>', 'robots.txt': 'User-agent: *', 'assets/serif-regular-1a2b.woff2': 'wOF2', 'sw.js': ';',
};

let folder: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-site-'));
  for (const [path, text] of Object.entries({ ...APP, ...REST })) put(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the app consists of what it starts from and the bundle’s manifest, with size and hash, in order of paths', async () => {
  await precompressFolder(folder);
  expect(listAppFiles(folder)).toEqual(Object.entries(APP).map(([path, text]) => ({
    path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'),
  })));
});

it('the build id is made from content: it changes with any file of the app and with no other', () => {
  const before = appBuildId(listAppFiles(folder));
  for (const path of Object.keys(REST)) put(path, 'changed');
  expect(appBuildId(listAppFiles(folder))).toBe(before);
  for (const path of Object.keys(APP)) {
    const id = appBuildId(listAppFiles(folder));
    put(path, 'changed');
    expect(appBuildId(listAppFiles(folder))).not.toBe(id);
  }
});

it('sw.js is one classic script that knows the files and their build id', async () => {
  const source = mkdtempSync(join(tmpdir(), 'banmian-entry-'));
  writeFileSync(join(source, 'entry.ts'), 'declare const __APP_FILES__: unknown, __BUILD__: string; self.name = JSON.stringify([__BUILD__, __APP_FILES__]);');
  await buildServiceWorker(join(source, 'entry.ts'), folder);
  rmSync(source, { recursive: true });
  const self = { name: '' };
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { self });
  expect(JSON.parse(self.name)).toEqual([appBuildId(listAppFiles(folder)), listAppFiles(folder)]);
});

it('precompressed copies hold the same text and carry the time of their file; pictures have none', async () => {
  const time = new Date(0);
  utimesSync(join(folder, 'index.html'), time, time);
  await precompressFolder(folder);
  const read = (path: string) => readFileSync(join(folder, path));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(APP['index.html']);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(APP['index.html']);
  expect([statSync(join(folder, 'index.html.br')).mtimeMs, statSync(join(folder, 'index.html.gz')).mtimeMs]).toEqual([0, 0]);
  expect(() => read('icon-192.png.br')).toThrow(/ENOENT/);
});
