import { expect, test } from 'vitest';
import { beginLook, LOOKED_AT_MS } from './look.ts';

/** A clock that is set by hand. */
function createClock() {
  let now = 0;
  const due = new Map<() => void, number>();
  return {
    after: (ms: number, run: () => void) => {
      due.set(run, now + ms);
      return () => void due.delete(run);
    },
    pass: (ms: number) => {
      now += ms;
      for (const [run, at] of due) {
        if (at > now) continue;
        due.delete(run);
        run();
      }
    },
  };
}

function begin() {
  const clock = createClock();
  const screen = { visible: true };
  const seen: string[][] = [];
  const look = beginLook({ after: clock.after, isVisible: () => screen.visible }, (ids) => seen.push([...ids]));
  return { clock, screen, seen, look };
}

test('what was on the screen for long enough was seen, once', () => {
  const { clock, seen, look } = begin();
  look.show(['a', 'b']);
  clock.pass(LOOKED_AT_MS - 1);
  expect(seen).toEqual([]);
  clock.pass(1);
  clock.pass(LOOKED_AT_MS);
  expect(seen).toEqual([['a', 'b']]);
});

test('what is only typed past was not: a look that ended tells nothing', () => {
  const { clock, seen, look } = begin();
  look.show(['a']);
  clock.pass(LOOKED_AT_MS - 1);
  look.end();
  clock.pass(LOOKED_AT_MS);
  expect(seen).toEqual([]);
});

test('what comes later takes the place of what was there, and its time begins anew', () => {
  const { clock, seen, look } = begin();
  look.show(['a']);
  clock.pass(LOOKED_AT_MS - 1);
  look.show(['a', 'b']);
  clock.pass(LOOKED_AT_MS - 1);
  expect(seen).toEqual([]);
  clock.pass(1);
  expect(seen).toEqual([['a', 'b']]);
});

test('a hidden screen is not looked at; when it comes back, its time begins anew', () => {
  const { clock, screen, seen, look } = begin();
  look.show(['a']);
  clock.pass(LOOKED_AT_MS - 1);
  screen.visible = false;
  look.sightChanged();
  clock.pass(LOOKED_AT_MS);
  expect(seen).toEqual([]);
  screen.visible = true;
  look.sightChanged();
  clock.pass(LOOKED_AT_MS);
  expect(seen).toEqual([['a']]);
});
