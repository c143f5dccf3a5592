import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { integrityOf } from './fetch-verified.ts';

it.each(['', 'abc', '北京市总工会'])('writes the hash of «%s» as the browser wants it', (text) => {
  const hash = createHash('sha256').update(text);
  expect(integrityOf(hash.copy().digest('hex'))).toBe(`sha256-${hash.digest('base64')}`);
});
