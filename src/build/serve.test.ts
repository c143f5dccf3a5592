import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from './headers.ts';
import { precompressFolder } from './precompress.ts';
import { type RunningServer, startServer } from './serve.ts';

const FILES = {
  'index.html': '<!doctype html><title>app</title>',
  'story/abc/index.html': '<!doctype html><title>story</title>',
  'assets/app-1a2b.js': 'export const x = 1;',
  'bundle/manifest.json': '{}',
  'bundle/cards.0123456789.json': '[]',
  'sw.js': 'self;',
  'site.webmanifest': '{}',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: number;
}

function ask(port: number, path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Uint8Array) => { bytes += chunk.length; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
    }).on('error', reject).end();
  });
}

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const ANY = { accept: '*/*' };
const JSON_ONLY = { accept: 'application/json' };

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-site-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await precompressFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/paper/'])('a site under %s', (basePath) => {
  let server: RunningServer;
  const get = (path: string, headers: Record<string, string>, method?: string) => ask(server.port, basePath + path, headers, method);
  beforeAll(async () => { server = await startServer({ folder, basePath, port: 0 }); });
  afterAll(() => server.stop());

  it('gives the app at its own addresses to a GET that accepts HTML', async () => {
    for (const path of ['', 'browse?q=%E6%B5%B7', 'story/unknown', 'library', 'settings/', '%E0%A4%A']) {
      expect(await get(path, HTML)).toMatchObject({ status: 200, bytes: FILES['index.html'].length, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': REVALIDATE } });
    }
    expect((await get('browse', ANY)).status).toBe(200);
  });

  it('gives a known story its own HTML', async () => {
    expect((await get('story/abc', HTML)).bytes).toBe(FILES['story/abc/index.html'].length);
  });

  it('answers 404 to whatever else is missing', async () => {
    for (const path of ['assets/gone-1a2b.js', 'assets', 'bundle/', 'bundle/page.0123456789.json']) {
      expect(await get(path, HTML)).toMatchObject({ status: 404, headers: { 'cache-control': REVALIDATE } });
    }
    for (const path of ['gone.js', 'favicon.ico', 'story/abc.json', '..%2f..%2fetc%2fpasswd']) expect((await get(path, ANY)).status).toBe(404);
    expect((await get('browse', JSON_ONLY)).status).toBe(404);
  });

  it('keeps files with a hash in their name for a year and asks again for the rest', async () => {
    for (const path of ['assets/app-1a2b.js', 'bundle/cards.0123456789.json']) {
      expect((await get(path, ANY)).headers['cache-control']).toBe(IMMUTABLE);
    }
    for (const path of ['bundle/manifest.json', 'sw.js', 'site.webmanifest', 'index.html']) {
      expect((await get(path, ANY)).headers['cache-control']).toBe(REVALIDATE);
    }
  });

  it('sends the precompressed file that the browser accepts', async () => {
    for (const [accepted, sent] of [['gzip, deflate, br', 'br'], ['gzip', 'gzip'], ['identity', undefined]] as const) {
      const { headers } = await get('assets/app-1a2b.js', { ...ANY, 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBe(sent);
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/javascript; charset=utf-8' });
    }
  });

  it('answers 304 with the same headers when nothing changed', async () => {
    const first = await get('sw.js', ANY);
    const again = await get('sw.js', { ...ANY, 'if-none-match': String(first.headers['etag']) });
    expect(again).toMatchObject({ status: 304, bytes: 0, headers: { 'cache-control': REVALIDATE, vary: 'Accept-Encoding' } });
  });

  it('ignores ranges and refuses methods that write', async () => {
    expect(await get('assets/app-1a2b.js', { ...ANY, range: 'bytes=-5' })).toMatchObject({ status: 200, bytes: FILES['assets/app-1a2b.js'].length });
    expect(await get('', HTML, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await get('', HTML, 'HEAD')).toMatchObject({ status: 200, bytes: 0 });
  });

  it('sends the security headers with every answer', async () => {
    const expected = Object.fromEntries(Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]));
    for (const path of ['', 'story/abc', 'sw.js', 'assets/app-1a2b.js', 'assets/gone.js', 'bundle/manifest.json']) {
      expect((await get(path, HTML)).headers).toMatchObject(expected);
    }
  });
});

it('knows nothing outside its base path and leads from its bare name to it', async () => {
  const server = await startServer({ folder, basePath: '/paper/', port: 0 });
  expect((await ask(server.port, '/browse', HTML)).status).toBe(404);
  expect(await ask(server.port, '/paper', HTML)).toMatchObject({ status: 308, headers: { location: '/paper/' } });
  await server.stop();
});

it('takes up a new build that replaces the old one', async () => {
  const server = await startServer({ folder, basePath: '/', port: 0 });
  writeFileSync(join(folder, 'assets/app-3c4d.js'), 'new');
  expect((await ask(server.port, '/assets/app-3c4d.js', ANY)).status).toBe(200);
  await server.stop();
});

it('says that a port is taken', async () => {
  const first = await startServer({ folder, basePath: '/', port: 0 });
  await expect(startServer({ folder, basePath: '/', port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.stop();
});
