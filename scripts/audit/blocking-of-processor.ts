/** An event of the browser's own trace; times in µs, of the clock (`ts`, `dur`) and of the processor (`tdur`). */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** Ms from which a task blocks (https://web.dev/articles/tbt). */
const BLOCKS_FROM = 50;

/**
 * Total blocking time as it would be had the main thread never waited for a core: Lighthouse takes a task for as long as the clock ran, and on a machine of few cores that
 * is also the time in which the browser's other processes, the server, Lighthouse itself and the machine's neighbours had them.
 * @param slowdown how many times slower the processor is that is reckoned with.
 * @returns ms of tasks that end after the first paint; NaN where the trace holds no such page, or no processor times.
 */
export function blockingOfProcessor(events: readonly TraceEvent[], address: string, slowdown: number): number {
  const start = events.findLast(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address);
  const painted = start && events.find(({ name, pid, ts }) => name === 'firstContentfulPaint' && pid === start.pid && ts >= start.ts);
  if (!painted) return Number.NaN;
  const tasks = events.filter(({ name, ph, pid, tid, ts, dur = 0 }) => name === 'RunTask' && ph === 'X' && pid === start.pid && tid === start.tid && ts + dur > painted.ts);
  if (tasks.every(({ tdur }) => tdur === undefined)) return Number.NaN;
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1000) * slowdown - BLOCKS_FROM), 0);
}
