import { expect, it } from 'vitest';
import { createProgress } from './progress.ts';

/** Advances over documents of `bytes` that take `ms` each; gives the last line. */
function advance(progress: ReturnType<typeof createProgress>, clock: { at: number }, documents: number, bytes: number, ms: number): string {
  let line = '';
  for (let i = 0; i < documents; i += 1) {
    clock.at += ms;
    line = progress.advance(bytes);
  }
  return line;
}

it('counts documents, and claims no remaining time before there is something to measure it by', () => {
  const clock = { at: 0 };
  const progress = createProgress({ documents: 1000, bytes: 1_000_000 }, () => clock.at);
  expect(advance(progress, clock, 10, 1000, 1000)).toBe('10 of 1000 documents');
  const quick = createProgress({ documents: 1000, bytes: 1_000_000 }, () => clock.at);
  expect(advance(quick, clock, 500, 1000, 1)).toBe('500 of 1000 documents');
});

it('tells the remaining time by the bytes that are left, not by the documents', () => {
  const clock = { at: 0 };
  const progress = createProgress({ documents: 200, bytes: 100 * 1000 + 100 * 9000 }, () => clock.at);
  // A hundred documents in 10 s; each of the hundred that are left is nine times as long.
  expect(advance(progress, clock, 100, 1000, 100)).toBe('100 of 200 documents, about 90 s left');
});

it('is not misled by documents that came from the cache in no time', () => {
  const clock = { at: 0 };
  const progress = createProgress({ documents: 10_000, bytes: 10_000_000 }, () => clock.at);
  advance(progress, clock, 9000, 1000, 0);
  expect(advance(progress, clock, 500, 1000, 100)).toBe('9500 of 10000 documents, about 50 s left');
});

it('says nothing of a time when all is done', () => {
  const clock = { at: 0 };
  const progress = createProgress({ documents: 100, bytes: 100_000 }, () => clock.at);
  expect(advance(progress, clock, 100, 1000, 100)).toBe('100 of 100 documents');
});
