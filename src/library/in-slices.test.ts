import { afterEach, expect, test, vi } from 'vitest';
import { createPause, filterInSlices, mapInSlices } from './in-slices.ts';

const numbers = Array.from({ length: 1000 }, (_, n) => n);

afterEach(() => vi.restoreAllMocks());

test('work in slices gives what it gives at once, in order', async () => {
  const pause = createPause(() => Promise.resolve());
  expect(await mapInSlices(numbers, (n, place) => n * 2 + place, pause)).toEqual(numbers.map((n) => n * 3));
  expect(await filterInSlices(numbers, (n) => n % 3 === 0, pause)).toEqual(numbers.filter((n) => n % 3 === 0));
});

test('others have a turn whenever work was at it for long, and not before', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const turns: number[] = [];
  const pause = createPause(async () => turns.push(now));
  // One ms an item.
  await mapInSlices(numbers, () => (now += 1), pause);
  const between = turns.map((turn, place) => turn - (turns[place - 1] ?? 0));
  expect(Math.max(...between)).toBeLessThanOrEqual(25);
  expect(Math.min(...between)).toBeGreaterThanOrEqual(12);
});
