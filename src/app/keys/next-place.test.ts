import { expect, test } from 'vitest';
import { nextPlace } from './next-place.ts';

/** Five rows of 100 px, scrolled so that the first is above the window. */
const boxes = [-150, -50, 50, 150, 250].map((top) => ({ top, bottom: top + 20 }));
const HEIGHT = 200;

test('focus goes on from where it is, and stops at either end', () => {
  expect([nextPlace(boxes, 2, 1, HEIGHT), nextPlace(boxes, 3, -1, HEIGHT)]).toEqual([3, 2]);
  expect(nextPlace(boxes.slice(2), 0, -1, HEIGHT)).toBe(-1);
  expect(nextPlace(boxes.slice(0, 4), 3, 1, HEIGHT)).toBe(-1);
});

test('from nowhere, and from out of sight, it goes to what is in sight', () => {
  for (const here of [-1, 0, 4]) expect([nextPlace(boxes, here, 1, HEIGHT), nextPlace(boxes, here, -1, HEIGHT)]).toEqual([2, 3]);
});

test('in an empty list it goes nowhere', () => {
  expect([nextPlace([], -1, 1, HEIGHT), nextPlace([], -1, -1, HEIGHT)]).toEqual([-1, -1]);
});
