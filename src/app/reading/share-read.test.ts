import { expect, test } from 'vitest';
import { shareRead } from './share-read.ts';

test('the share goes from the beginning at the top of the window to the end at its foot, and no further', () => {
  expect([120, 0, -500, -1000, -1400].map((top) => shareRead(top, top + 1600, 600))).toEqual([0, 0, 0.5, 1, 1]);
});

test('a text that fits into the window has no way to go', () => {
  expect(shareRead(100, 700, 600)).toBe(null);
  expect(shareRead(-50, 300, 600)).toBe(null);
});
