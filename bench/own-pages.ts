// How long from a file that is dropped on the window until its story stands in the list of a search that found nothing before? And do many at once leave the tab responsive?
import type { Page } from '@playwright/test';
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { machine } from './machine.ts';
import { openSite } from './open-site.ts';
import { createRandom } from './random.ts';
import { percentile } from './statistics.ts';
import { readTexts } from './texts.ts';

const SEED = 20261121;
const DROPS = 20;
const PATIENCE_MS = 120_000;
const AT_ONCE = 200;

declare global {
  interface Window {
    /** Tasks over 50 ms since the last call, in ms. */
    longTasks(): readonly number[];
  }
}

console.log(`\nFrom drop to painted result of a search for the dropped page, headless Chromium, on ${machine()}`);
console.log('| stories in the collection | first page (code and gazetteers fetched), ms | further pages p50 / p95, ms (goal: at most 1000) |\n|---|---|---|');
for (const count of process.argv[2] === undefined ? [32, 10_000] : [Number(process.argv[2])]) {
  const [first = 0, ...further] = await measure(count);
  console.log(`| ${count} | ${first.toFixed(0)} | ${percentile(further, 0.5).toFixed(0)} / ${percentile(further, 0.95).toFixed(0)} |`);
}

console.log(`\n| ${AT_ONCE} pages dropped at once, 32 stories in the collection, shown | to the report, s | tasks over 50 ms in the tab (goal: none) | the longest, ms | from the press that calls them off to the report, ms |\n|---|---|---|---|---|`);
for (const screen of ['browse', 'library']) {
  const { seconds, tasks, cancelled } = await measureBatch(screen);
  console.log(`| ${screen} | ${seconds.toFixed(1)} | ${tasks.length} | ${Math.max(0, ...tasks).toFixed(0)} | ${cancelled.toFixed(0)} |`);
}

/** Drops one page after the other on a list that is asked for its word. */
async function measure(count: number): Promise<readonly number[]> {
  const { site, page, close } = await openSite('own pages', readTexts(count, createRandom(SEED)).texts);
  try {
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${site.address}browse`);
    await page.locator('#results article').first().waitFor();
    const times: number[] = [];
    for (let drop = 0; drop < DROPS; drop += 1) {
      // No page prints these letters.
      const word = `zqx${drop}`;
      await page.locator('#search').fill(word);
      await page.locator('#results article').first().waitFor({ state: 'detached' });
      times.push(await page.evaluate(dropAndWait, { text: `${makeDocument(SEED + drop).text}\n\n${word}${word}见闻\n\n本报讯（记者 甲乙）近日，${word}走进社区，为职工送去清凉。\n`, name: `${word}.txt`, word, patience: PATIENCE_MS }));
    }
    return times;
  } finally {
    await close();
  }
}

/** Drops many pages on a screen: first they are called off, then they are let in. */
async function measureBatch(screen: string): Promise<{ readonly seconds: number; readonly tasks: readonly number[]; readonly cancelled: number }> {
  const { site, page, close } = await openSite(`own pages, ${AT_ONCE} at once on ${screen}`, readTexts(32, createRandom(SEED)).texts);
  try {
    await page.addInitScript(watchTasks);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(site.address + screen);
    const files = Array.from({ length: AT_ONCE }, (_, place) => ({ name: `${place}.txt`, text: makeDocument(SEED + 1000 + place).text }));
    const report = page.getByRole('region', { name: '导入文件' });
    await dropFiles(page, files);
    await report.locator('[aria-current]', { hasText: /识别|归类/ }).waitFor();
    const pressed = Date.now();
    await report.getByRole('button', { name: '取消导入' }).click();
    await report.getByText('已取消').waitFor();
    const cancelled = Date.now() - pressed;
    await page.evaluate(() => window.longTasks());
    const dropped = Date.now();
    await dropFiles(page, files);
    await report.getByText(/^已导入 \d+ 份/).waitFor();
    const seconds = (Date.now() - dropped) / 1000;
    // What comes after the report, as the screen that is drawn anew.
    await page.evaluate(() => new Promise((resolve) => {
      requestIdleCallback(resolve, { timeout: 5000 });
    }));
    return { seconds, tasks: await page.evaluate(() => window.longTasks()), cancelled };
  } finally {
    await close();
  }
}

/** The files are made before the clock runs. */
async function dropFiles(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer });
  await page.locator('.drop-hint').waitFor();
  await page.evaluate(() => window.longTasks());
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Runs in the page before its own scripts. */
function watchTasks(): void {
  let tasks: number[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  window.longTasks = () => {
    const found = tasks;
    tasks = [];
    return found;
  };
}

/** Runs in the page. @returns ms from the drop to the task after the frame that shows the story */
async function dropAndWait({ text, name, word, patience }: { readonly text: string; readonly name: string; readonly word: string; readonly patience: number }): Promise<number> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: 'text/plain' }));
  const give = (type: string): boolean => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  const until = (there: () => boolean): Promise<void> => new Promise((resolve, reject) => {
    const started = performance.now();
    const look = (): void => {
      if (there()) resolve();
      else if (performance.now() - started > patience) reject(new Error(`nothing came of ${name} within ${patience} ms: ${document.body.innerText.slice(0, 300)}`));
      else requestAnimationFrame(look);
    };
    look();
  });
  for (const type of ['dragenter', 'dragover']) give(type);
  await until(() => document.querySelector('.drop-hint') !== null);
  const dropped = performance.now();
  give('drop');
  await until(() => [...document.querySelectorAll('#results mark')].some((mark) => mark.textContent.toLowerCase().includes(word)));
  return performance.now() - dropped;
}
