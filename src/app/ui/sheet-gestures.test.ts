import { expect, test } from 'vitest';
import { isSwipedAway } from './sheet-gestures.ts';

test.each([
  ['a press', 2, 90, 600, false],
  ['a slow short move', 60, 900, 600, false],
  ['a slow long move', 100, 1500, 600, true],
  ['a flick', 40, 120, 600, true],
  ['a third of a low sheet', 60, 900, 180, true],
  ['a move up', 0, 100, 600, false],
])('%s takes a sheet away or not', (_, moved, ms, height, away) => {
  expect(isSwipedAway(moved, ms, height)).toBe(away);
});
