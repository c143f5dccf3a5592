// How long from a keystroke, and from the choice of a filter, to the painted list in a real browser, and where does the time go?
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { machine } from './machine.ts';
import { openSite } from './open-site.ts';
import { createRandom, type Random } from './random.ts';
import { percentile } from './statistics.ts';
import { type BenchText, readTexts } from './texts.ts';
import { type PaintTimes, watchPaint } from './watch-paint.ts';

const SEED = 20261121;
const STORIES = Number(process.argv[2] ?? 10_000);
const PHRASES = 20;
const PHRASE_LENGTH = 5;
const CLICKS = 20;
/** Longer than the app waits between two changes of the address once it has made many (address-allowance.ts). */
const BETWEEN_ACTS_MS = 700;
/** A list that has not come by then never will. */
const PATIENCE_MS = 60_000;
const HAN = /^\p{Script=Han}+$/u;

const random = createRandom(SEED);
const { origin, texts } = readTexts(STORIES, random);
const opened = await openSite('browser', texts);
try {
  const { site, page, where } = opened;
  await page.addInitScript(watchPaint, PATIENCE_MS);
  await page.goto(`${site.address}browse`);
  await page.locator('#results article').first().waitFor();

  const [first = '', ...phrases] = cutPhrases(texts, PHRASES + 1, random);
  const started = performance.now();
  await typePhrase(page, first);
  const firstQuery = performance.now() - started;
  const keys: PaintTimes[] = [];
  for (const [index, phrase] of phrases.entries()) {
    console.error(`  browser: phrase ${index + 1} of ${PHRASES}`);
    keys.push(...await typePhrase(page, phrase));
  }
  await page.locator('#search').fill('');
  const clicks = await chooseFilters(page);

  console.log(`\nIn the browser, ${texts.length} ${origin}, ${where}, on ${machine()}`);
  console.log('| p50 / p95, ms | acts | worker asked | answered | list changed | painted |\n|---|---|---|---|---|---|');
  console.log(line('keystroke to painted list (goal: p95 at most 50)', keys));
  console.log(line('choice of a filter to painted list', clicks));
  console.log(`Each column counts from the act. The first query, which loads all texts and builds the index, with ${first.length} keys: ${(firstQuery / 1000).toFixed(1)} s.`);
} finally {
  await opened.close();
}

/** Beginnings of headlines and sentences, Han characters only, as a reader would type them. */
function cutPhrases(from: readonly BenchText[], count: number, { below }: Random): readonly string[] {
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const { title, paragraphs } = from[below(from.length)] ?? { title: '', paragraphs: [] };
    const lines = [title, ...paragraphs];
    const phrase = (lines[below(lines.length)] ?? '').slice(0, PHRASE_LENGTH);
    if (phrase.length === PHRASE_LENGTH && HAN.test(phrase)) phrases.add(phrase);
  }
  return [...phrases];
}

/** Types a phrase into the emptied box, one character after the other, each once the list of the last is painted. */
async function typePhrase(page: Page, phrase: string): Promise<readonly PaintTimes[]> {
  const times: PaintTimes[] = [];
  await page.locator('#search').fill('');
  await pause(BETWEEN_ACTS_MS);
  for (let length = 1; length <= phrase.length; length += 1) {
    const query = phrase.slice(0, length);
    await page.evaluate((wanted) => window.paintWatch.expect('input', (results) => [...results.querySelectorAll('mark')].some((mark) => mark.textContent.includes(wanted))), query);
    await page.keyboard.insertText(phrase.charAt(length - 1));
    times.push(await page.evaluate(() => window.paintWatch.painted()));
    await pause(BETWEEN_ACTS_MS);
  }
  return times;
}

/** Chooses the first values of the facets one after the other, each taken back before the next. */
async function chooseFilters(page: Page): Promise<readonly PaintTimes[]> {
  const times: PaintTimes[] = [];
  const boxes = page.locator('aside li input[type=checkbox]:visible');
  for (let click = 0; click < CLICKS; click += 1) {
    times.push(await paintAfterClick(page, boxes.nth(click)));
    // Taken back it shows what the app still holds, which is no choice to measure.
    await paintAfterClick(page, boxes.nth(click));
  }
  return times;
}

async function paintAfterClick(page: Page, box: Locator): Promise<PaintTimes> {
  await pause(BETWEEN_ACTS_MS);
  await page.evaluate(() => {
    // Every answer brings a number of its own, even one that reads the same.
    const number = document.querySelector('#results [role=status] strong');
    window.paintWatch.expect('click', (results) => results.querySelector('[role=status] strong') !== number);
  });
  await box.click();
  return page.evaluate(() => window.paintWatch.painted());
}

function line(name: string, times: readonly PaintTimes[]): string {
  const cells = (['asked', 'answered', 'changed', 'painted'] as const).map((step) => {
    const values = times.map((time) => time[step]);
    return `${percentile(values, 0.5).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`;
  });
  return `| ${name} | ${times.length} | ${cells.join(' | ')} |`;
}
