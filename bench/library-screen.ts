// How long until a library of 10,000 saved stories and as many highlights stands on the screen, and does it scroll without a long task?
import type { Page } from '@playwright/test';
import { keepStories } from './keep-stories.ts';
import { machine } from './machine.ts';
import { openSite } from './open-site.ts';
import { createRandom } from './random.ts';
import { percentile } from './statistics.ts';
import { readTexts } from './texts.ts';

const SEED = 20261121;
const STORIES = Number(process.argv[2] ?? 10_000);
const OPENINGS = 20;
const TURNS_OF_THE_WHEEL = 100;
const PX_A_TURN = 900;

declare global {
  interface Window {
    /** When the first saved story was painted, in ms after the load or after the last press of a button of the pointer. */
    listPainted(): Promise<number>;
    /** Long tasks since the last call, in ms. */
    longTasks(): readonly number[];
  }
}

const { texts } = readTexts(STORIES, createRandom(SEED));
const opened = await openSite('library', texts);
try {
  const { site, page, where } = opened;
  await page.addInitScript(watchList);
  await page.goto(`${site.address}library`);
  await page.getByText('还没有收藏').waitFor();
  console.error('  library: saving the stories');
  await keepStories(page, site.pages);

  const loads = await repeat(async () => {
    await page.goto(`${site.address}library`);
    return page.evaluate(() => window.listPainted());
  });
  const openings = await repeat(async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
    await page.locator('.library').waitFor({ state: 'detached' });
    const painted = page.evaluate(() => window.listPainted());
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^收藏/ }).click();
    return painted;
  });
  await page.evaluate(() => window.longTasks());
  await scrollThrough(page);
  const tasks = await page.evaluate(() => window.longTasks());

  console.log(`\nThe library with ${texts.length} saved stories and as many highlights, ${where}, on ${machine()}`);
  console.log('| to the painted list, ms | times | p50 | p95 |\n|---|---|---|---|');
  console.log(line('opened from another screen (goal: p95 at most 300)', openings));
  console.log(line('its address loaded anew, app and library started', loads));
  console.log(`Scrolling by ${TURNS_OF_THE_WHEEL} turns of the wheel, ${PX_A_TURN} px each: ${tasks.length} tasks over 50 ms (goal: none), the longest ${Math.max(0, ...tasks).toFixed(0)} ms.`);
} finally {
  await opened.close();
}

async function repeat(act: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) times.push(await act());
  return times;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(720, 500);
  for (let turn = 0; turn < TURNS_OF_THE_WHEEL; turn += 1) {
    await page.mouse.wheel(0, PX_A_TURN);
    await page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(resolve);
    }));
  }
}

function line(name: string, times: readonly number[]): string {
  return `| ${name} | ${times.length} | ${percentile(times, 0.5).toFixed(0)} | ${percentile(times, 0.95).toFixed(0)} |`;
}

/** Runs in the page before its own scripts. */
function watchList(): void {
  let from = 0;
  let tasks: number[] = [];
  addEventListener('click', ({ timeStamp }) => {
    from = timeStamp;
  }, true);
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  window.longTasks = () => {
    const found = tasks;
    tasks = [];
    return found;
  };
  window.listPainted = () => new Promise((resolve) => {
    const look = (): void => {
      if (!document.querySelector('.library article')) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      // The first task after the frame: its style, layout and paint are done.
      requestAnimationFrame(() => {
        port1.addEventListener('message', () => resolve(performance.now() - from));
        port1.start();
        port2.postMessage(null);
      });
    };
    look();
  });
}
