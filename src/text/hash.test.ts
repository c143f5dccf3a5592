import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256Hex } from './hash.ts';

it.each([['nothing', ''], ['ASCII', 'abc'], ['Chinese and a pair', '版面𠮷'], ['more than a block', '工会'.repeat(1000)]])('hashes %s as Node does', (_name, text) => {
  const expected = createHash('sha256').update(text, 'utf8').digest('hex');
  expect(sha256Hex(text)).toBe(expected);
  expect(sha256Hex(new TextEncoder().encode(text))).toBe(expected);
});
