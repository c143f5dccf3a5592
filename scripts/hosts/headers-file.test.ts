import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cacheControl, SECURITY_HEADERS } from '../../src/build/headers.ts';

/** Headers that Cloudflare's rules give an address: every fitting block adds, `! Name` takes away what blocks above gave. */
function headersOf(path: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  let fits = false;
  for (const line of readFileSync(new URL('../../deploy/_headers', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('/')) fits = new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
    else if (fits && line.startsWith('  ! ')) headers.delete(line.slice('  ! '.length));
    else if (fits && line.trim() !== '') {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      expect(headers.has(name), `${name} is given twice for ${path}`).toBe(false);
      headers.set(name, value);
    }
  }
  return Object.fromEntries(headers);
}

it.each(['', 'index.html', 'story/abc', 'sw.js', 'manifest.webmanifest', 'assets/app-1a2b3c4d.js', 'bundle/manifest.json', 'bundle/cards.0123456789.json'])(
  'the _headers sample gives /%s what our own server gives', (path) => {
    expect(headersOf(`/${path}`)).toEqual({ ...SECURITY_HEADERS, 'Cache-Control': cacheControl(path) });
  },
);
