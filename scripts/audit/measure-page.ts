import lighthouse from 'lighthouse';
import { median } from '../../bench/statistics.ts';
import { blockingOfProcessor } from './blocking-of-processor.ts';

/** Lighthouse's scores, from 0 to 1. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What a reader waits for, as Lighthouse computes it for its phone on slow 4G (150 ms, 1.6 Mbit/s, a processor four times slower): ms, and layout shift without a unit. */
const METRICS = {
  firstPaint: 'first-contentful-paint', largestPaint: 'largest-contentful-paint', layoutShift: 'cumulative-layout-shift', blocking: 'total-blocking-time',
} as const;
type Metric = keyof typeof METRICS | 'longestTask' | 'processorBlocking';
/** Of the phone preset. */
const SLOWDOWN = 4;

export type WithBrowser = <T>(work: (port: number) => Promise<T>) => Promise<T>;

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'] & { readonly processorBlocking: number };

export interface PageFigures {
  readonly scores: Readonly<Record<Category, number>>;
  readonly metrics: Readonly<Record<Metric, number>>;
  /** Audits outside of performance that failed in any run. */
  readonly failing: readonly string[];
}

/**
 * Runs Lighthouse's phone preset over an address, each run as a first visit: in a browser that has just been started. In one that goes on, the library of the run before is
 * still there, and the browser's own first task grows with every run, from 100 to 500 ms.
 * @param withBrowser runs what it is given with the port of a new Chromium that listens for debuggers.
 * @param onLost hears of each run in which something was not measured; another is made in its place.
 * @returns the median of each figure.
 * @throws Error when more runs are lost than were asked for.
 */
export async function measurePage(address: string, withBrowser: WithBrowser, runs: number, onLost: (told: string) => void): Promise<PageFigures> {
  const results: Report[] = [];
  for (let run = 0; results.length < runs; run += 1) {
    const result = await withBrowser((port) => lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' }));
    if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
    const missing = Object.values(METRICS).find((name) => result.lhr.audits[name]?.numericValue === undefined);
    if (missing === undefined) {
      results.push({ ...result.lhr, processorBlocking: blockingOfProcessor(result.artifacts.Trace.traceEvents, address, SLOWDOWN) });
      continue;
    }
    const told = `${address}: Lighthouse measured no ${missing} (${result.lhr.audits[missing]?.errorMessage ?? 'it says not why'})`;
    if (run >= 2 * runs) throw new Error(`${told}, in ${run + 1 - results.length} of ${run + 1} runs`);
    onLost(told);
  }
  const score = (category: Category): number => median(results.map(({ categories }) => categories[category]?.score ?? 0));
  const metric = (name: keyof typeof METRICS): number => median(results.map(({ audits }) => audits[METRICS[name]]?.numericValue ?? Number.NaN));
  const failing = results.flatMap(({ categories, audits }) => CATEGORIES.slice(1).flatMap((category) => categories[category]?.auditRefs ?? []).flatMap(({ id }) => (audits[id]?.score === 0 ? [id] : [])));
  return {
    scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
    metrics: {
      firstPaint: metric('firstPaint'), largestPaint: metric('largestPaint'), layoutShift: metric('layoutShift'), blocking: metric('blocking'),
      processorBlocking: median(results.map(({ processorBlocking }) => processorBlocking)),
      longestTask: median(results.map(({ audits }) => longestTask(audits['long-tasks']?.details))),
    },
    failing: [...new Set(failing)],
  };
}

/** Ms of the longest task of the main thread; none is listed under 50. */
function longestTask(details: unknown): number {
  const items = typeof details === 'object' && details !== null && 'items' in details && Array.isArray(details.items) ? details.items as readonly { readonly duration?: number }[] : [];
  return Math.max(0, ...items.map(({ duration = 0 }) => duration));
}
