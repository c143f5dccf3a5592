import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clock, createAddressAllowance } from './address-allowance.ts';

const SEED = 20_261_122;

interface TestClock extends Clock {
  pass(ms: number): void;
}

function testClock(): TestClock {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      waiting = waiting.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return {
    now: () => now,
    after(ms, run) {
      const one = { at: now + ms, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass,
  };
}

test('a quick typist never waits: forty changes in a row are made at once', () => {
  const made: number[] = [];
  const allowance = createAddressAllowance(testClock());
  for (let i = 0; i < 40; i += 1) allowance.spend(() => made.push(i));
  expect(made).toEqual([...Array(40).keys()]);
});

test('when the allowance is spent only the last of those that wait is made, and it is made', () => {
  const clock = testClock();
  const made: string[] = [];
  const allowance = createAddressAllowance(clock);
  for (let i = 0; i < 40; i += 1) allowance.spend(() => undefined);
  allowance.spend(() => made.push('海'));
  clock.pass(100);
  allowance.spend(() => made.push('海淀'));
  expect(made).toEqual([]);
  clock.pass(1_000);
  expect(made).toEqual(['海淀']);
});

test('what was called off is never made', () => {
  const clock = testClock();
  const made: string[] = [];
  const allowance = createAddressAllowance(clock);
  for (let i = 0; i < 40; i += 1) allowance.spend(() => undefined);
  allowance.spend(() => made.push('x'));
  allowance.drop();
  clock.pass(60_000);
  expect(made).toEqual([]);
});

describe(`over random typing (seed ${SEED})`, () => {
  test('no 30 seconds see more than 90 changes, the order is that of typing, and the last text always wins', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 400 }), (pauses) => {
      const clock = testClock();
      const allowance = createAddressAllowance(clock);
      const made: { readonly key: number; readonly at: number }[] = [];
      pauses.forEach((pause, key) => {
        clock.pass(pause);
        allowance.spend(() => made.push({ key, at: clock.now() }));
      });
      clock.pass(60_000);
      expect(made.at(-1)?.key).toBe(pauses.length - 1);
      expect(made.map(({ key }) => key)).toEqual(made.map(({ key }) => key).toSorted((a, b) => a - b));
      for (const { at } of made) expect(made.filter((one) => one.at >= at && one.at < at + 30_000).length).toBeLessThanOrEqual(90);
    }), { seed: SEED, numRuns: 200 });
  });
});
