import { expect, test } from 'vitest';
import { BETWEEN_WRITES, createPlaceKeeper } from './keep-place.ts';
import type { StoryPlace } from './story-places.ts';

const place = (at: number): StoryPlace => ({ part: 0, span: [0, 1], source: [at, at + 1], share: 0 });

/** A keeper whose time the test lets pass. */
function keeping() {
  const put: number[] = [];
  let waiting: (() => void) | null = null;
  const keeper = createPlaceKeeper((ms, run) => {
    expect(ms).toBe(BETWEEN_WRITES);
    waiting = run;
    return () => {
      waiting = null;
    };
  }, ({ source }) => put.push(source[0]));
  const pass = (): void => waiting?.();
  return { keeper, put, pass };
}

test('many places in a short time are one write, of the last', () => {
  const { keeper, put, pass } = keeping();
  for (const at of [1, 2, 3]) keeper.moved(place(at));
  expect(put).toEqual([]);
  pass();
  expect(put).toEqual([3]);
  keeper.moved(place(3));
  pass();
  expect(put).toEqual([3]);
  keeper.moved(place(1));
  pass();
  expect(put).toEqual([3, 1]);
});

test('what is not put down when the screen is left is put down then, once', () => {
  const { keeper, put, pass } = keeping();
  keeper.moved(place(5));
  keeper.flush();
  expect(put).toEqual([5]);
  keeper.flush();
  pass();
  expect(put).toEqual([5]);
});

test('what is dropped is never put down', () => {
  const { keeper, put, pass } = keeping();
  keeper.moved(place(5));
  keeper.drop();
  keeper.flush();
  pass();
  expect(put).toEqual([]);
});
