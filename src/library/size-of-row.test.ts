import { expect, it } from 'vitest';
import { sizeOfRow } from './size-of-row.ts';

it('counts UTF-8 bytes of a row as JSON', () => {
  expect(sizeOfRow({ story: 'a', tag: '读' })).toBe(new TextEncoder().encode('{"story":"a","tag":"读"}').length);
});

it('counts bytes as they are, once', () => {
  const bare = sizeOfRow({ name: 'a' });
  expect(sizeOfRow({ name: 'a', content: new Uint8Array(1000) })).toBe(bare + 1000);
});

it('counts a saved story with its copy', () => {
  const row = { id: 'a', sha256: '', bytes: 5000 };
  expect(sizeOfRow(row)).toBe(JSON.stringify(row).length + 5000);
});
