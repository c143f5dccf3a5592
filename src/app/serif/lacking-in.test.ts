import { expect, test } from 'vitest';
import { lackingIn } from './lacking-in.ts';

test('a text lacks nothing that is held, drawn by nothing, or changes its neighbours only', () => {
  const lacks = lackingIn('版面。a');
  expect(lacks('版面。a')).toBe(false);
  expect(lacks('版\n面\u3000\u202e。\u0301')).toBe(false);
  expect(lacks('')).toBe(false);
});

test('one character that is not held is enough, also beyond the basic plane', () => {
  const lacks = lackingIn('版面');
  expect(lacks('版面章')).toBe(true);
  expect(lacks('版\u{20bb7}')).toBe(true);
  expect(lackingIn('\u{20bb7}')('\u{20bb7}')).toBe(false);
});
