import { expect, it } from 'vitest';
import { blockingOfProcessor, type TraceEvent } from './blocking-of-processor.ts';

const ADDRESS = 'http://127.0.0.1/story/1';
const SLOWDOWN = 4;

const started = (address: string, ts: number): TraceEvent => ({ name: 'navigationStart', ph: 'R', pid: 1, tid: 1, ts, args: { data: { documentLoaderURL: address } } });
const painted = (ts: number): TraceEvent => ({ name: 'firstContentfulPaint', ph: 'R', pid: 1, tid: 1, ts });
/** Times in ms. */
const task = (at: number, clock: number, processor: number, tid = 1): TraceEvent => ({ name: 'RunTask', ph: 'X', pid: 1, tid, ts: at * 1000, dur: clock * 1000, tdur: processor * 1000 });

it('counts what a task takes of the processor, four times slower, beyond 50 ms', () => {
  const trace = [started(ADDRESS, 0), painted(100_000), task(200, 90, 20), task(300, 40, 12), task(400, 30, 15)];
  expect(blockingOfProcessor(trace, ADDRESS, SLOWDOWN)).toBe(30 + 10);
});

it('counts the main thread of this page after its first paint and nothing else', () => {
  const before = [started('about:blank', 0), started(ADDRESS, 1000), task(10, 30, 30), painted(50_000)];
  expect(blockingOfProcessor([...before, task(60, 30, 30, 2), task(100, 20, 20)], ADDRESS, SLOWDOWN)).toBe(30);
});

it('is not a number where the page was not painted', () => {
  expect(blockingOfProcessor([started(ADDRESS, 0), task(60, 30, 30)], ADDRESS, SLOWDOWN)).toBeNaN();
});

it('is not a number where the browser told no processor times', () => {
  const { tdur: _, ...untold } = task(60, 30, 30);
  expect(blockingOfProcessor([started(ADDRESS, 0), painted(50_000), untold], ADDRESS, SLOWDOWN)).toBeNaN();
});
