import { expect, test } from 'vitest';
import { coveredByKeyboard } from './above-keyboard.ts';

test('a keyboard covers what is not seen at the foot of the window, wherever the seen part begins', () => {
  expect(coveredByKeyboard(800, { height: 500, offsetTop: 0, scale: 1 })).toBe(300);
  expect(coveredByKeyboard(800, { height: 500, offsetTop: 120, scale: 1 })).toBe(180);
});

test('without a keyboard, with the window made smaller by it, and zoomed in, nothing is covered', () => {
  expect(coveredByKeyboard(800, { height: 800, offsetTop: 0, scale: 1 })).toBe(0);
  expect(coveredByKeyboard(500, { height: 500.4, offsetTop: 0, scale: 1 })).toBe(0);
  expect(coveredByKeyboard(800, { height: 400, offsetTop: 100, scale: 2 })).toBe(0);
});
