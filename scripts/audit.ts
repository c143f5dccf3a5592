import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { machine } from '../bench/machine.ts';
import { median, percentile } from '../bench/statistics.ts';
import { startServer } from '../src/build/serve.ts';
import { measureInteractions, type Interactions } from './audit/measure-interactions.ts';
import { measurePage, type PageFigures, type WithBrowser } from './audit/measure-page.ts';
import { findLightChromium } from './find-chromium.mjs';
import { freePort } from './free-port.ts';

/** Least scores on every address, from 0 to 1. */
const LEAST: Readonly<Record<keyof PageFigures['scores'], number>> = { performance: 0.98, accessibility: 1, 'best-practices': 1, seo: 1 };
/** Most for a story that is opened by its address: ms, and layout shift without a unit. */
const MOST: Readonly<Partial<Record<keyof PageFigures['metrics'], number>>> = { firstPaint: 1000, largestPaint: 1800, layoutShift: 0, blocking: 150, longestTask: 200 };
const NAMES: Readonly<Record<keyof PageFigures['metrics'], string>> = {
  firstPaint: 'first contentful paint', largestPaint: 'largest contentful paint', layoutShift: 'layout shift',
  blocking: 'total blocking time', processorBlocking: 'the same by processor time', longestTask: 'longest task',
};
/** Most ms from an act to the next frame: the 95th percentile of a run's acts, in the median of the runs. */
const MOST_INTERACTION = 100;
const ACTS = ['filter', 'search', 'open', 'back'] as const satisfies readonly (keyof Interactions)[];
/** Of the processor: none, and as in Lighthouse's phone preset. */
const SLOWDOWNS = [1, 4];
const DEFAULT_RUNS = 5;

const runs = Number(process.argv[2] ?? DEFAULT_RUNS);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`${process.argv[2]}: npm run audit -- [RUNS], an odd number such as 1, 3 or 5`);
const executablePath = findLightChromium({ env: process.env, playwrightPath: chromium.executablePath() });
if (executablePath === null) throw new Error('no Chromium was found; npm test finds or installs one');
const site = resolve('dist');
const story = readdirSync(`${site}/story`)[0] ?? '';
const server = await startServer({ folder: site, basePath: '/', port: 0 });
const launch = (...args: readonly string[]): Promise<Browser> => chromium.launch({ executablePath, args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
/** Each run has a browser of its own, as a first visit has (docs/decisions/start.md). */
const inNewBrowser = async <Result>(work: (browser: Browser) => Promise<Result>, ...args: readonly string[]): Promise<Result> => {
  const browser = await launch(...args);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};
const withBrowser: WithBrowser = async (work) => {
  const port = await freePort();
  return inNewBrowser(() => work(port), `--remote-debugging-port=${port}`);
};
let missed = 0;
const goal = (met: boolean, text: string): string => {
  if (!met) missed += 1;
  return `(goal: ${text}${met ? '' : ', missed'})`;
};

console.log(`Lighthouse, phone preset, median of ${runs}, on ${machine()}, ${basename(executablePath)} ${await inNewBrowser(async (browser) => browser.version())}`);
for (const [name, address] of [['front', ''], ['browse', 'browse'], ['story', `story/${story}`]] as const) {
  const { scores, metrics, failing } = await measurePage(server.address + address, withBrowser, runs, (told) => console.log(`${told}; run once more`));
  const lines = Object.entries(scores).map(([category, score]) => {
    const least = LEAST[category as keyof typeof scores];
    return `${category} ${score.toFixed(2)} ${goal(score >= least, `at least ${least.toFixed(2)}`)}`;
  });
  console.log(`${name}: ${lines.join(', ')}${failing.length > 0 ? `; failing: ${failing.join(', ')}` : ''}`);
  const times = Object.entries(metrics).map(([metric, value]) => {
    const which = metric as keyof typeof metrics;
    const text = which === 'layoutShift' ? value.toFixed(3) : `${value.toFixed(0)} ms`;
    const most = MOST[which];
    return `${NAMES[which]} ${text}${name === 'story' && most !== undefined ? ` ${goal(value <= most, `at most ${most}`)}` : ''}`;
  });
  console.log(`  ${times.join(', ')}`);
}
for (const slowdown of SLOWDOWNS) {
  console.log(`interaction to next paint, processor ${slowdown} × slower, 50th / 95th of a run's acts`);
  const series: Interactions[] = [];
  while (series.length < runs) {
    const times = await inNewBrowser((browser) => measureInteractions(browser, server.address, slowdown));
    series.push(times);
    console.log(`  run ${series.length} of ${runs}: ${ACTS.map((act) => `${act} ${percentile(times[act], 0.5).toFixed(0)} / ${percentile(times[act], 0.95).toFixed(0)} ms of ${times[act].length}`).join(', ')}`);
  }
  const acts = ACTS.map((act) => {
    const [usual, late] = [0.5, 0.95].map((share) => median(series.map((times) => percentile(times[act], share)))) as [number, number];
    return `${act} ${usual.toFixed(0)} / ${late.toFixed(0)} ms ${goal(late <= MOST_INTERACTION, `95th at most ${MOST_INTERACTION}`)}`;
  });
  console.log(`  median of ${runs}: ${acts.join(', ')}`);
}
await server.stop();
console.log(missed === 0 ? 'every goal is met' : `${missed} goals are missed`);
process.exitCode = missed > 0 ? 1 : 0;
