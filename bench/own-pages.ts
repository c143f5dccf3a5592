// How long from a file that is dropped on the window until its story stands in the list of a search that found nothing before?
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { launchChromium } from './launch-chromium.ts';
import { machine } from './machine.ts';
import { createRandom } from './random.ts';
import { serveCollection } from './serve-collection.ts';
import { percentile } from './statistics.ts';
import { readTexts } from './texts.ts';

const SEED = 20261121;
const DROPS = 20;
const PATIENCE_MS = 120_000;

console.log(`\nFrom drop to painted result of a search for the dropped page, headless Chromium, on ${machine()}`);
console.log('| stories in the collection | first page (code and gazetteers fetched), ms | further pages p50 / p95, ms (goal: at most 1000) |\n|---|---|---|');
for (const count of process.argv[2] === undefined ? [32, 10_000] : [Number(process.argv[2])]) {
  const [first = 0, ...further] = await measure(count);
  console.log(`| ${count} | ${first.toFixed(0)} | ${percentile(further, 0.5).toFixed(0)} / ${percentile(further, 0.95).toFixed(0)} |`);
}

/** Drops one page after the other on a list that is asked for its word. */
async function measure(count: number): Promise<readonly number[]> {
  console.error(`  own pages: building a site of ${count} stories`);
  const site = await serveCollection(readTexts(count, createRandom(SEED)).texts);
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })).newPage();
    // The compiler of this script names functions by a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
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
    await browser.close();
    await site.stop();
  }
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
