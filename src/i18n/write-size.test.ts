import { expect, it } from 'vitest';
import { writeSize } from './write-size.ts';

it('writes bytes as they are, and more in the unit that suits', () => {
  expect([0, 999, 1000, 1536, 1024 ** 2, 5.25 * 1024 ** 3].map(writeSize)).toEqual(['0 B', '999 B', '1.0 KB', '1.5 KB', '1.0 MB', '5.3 GB']);
});
