// How long to back up and to restore a library of 10,000 saved stories and as many highlights, from the press of the button to the word that it is done?
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page as Tab } from '@playwright/test';
import { storyCard } from '../src/bundle/cards.ts';
import type { Page } from '../src/domain/page.ts';
import { writeBackup } from '../src/library/backup-form.ts';
import { mapStores, type LibraryRows } from '../src/library/backup-rows.ts';
import { writeCopy } from '../src/library/copy-body.ts';
import type { Highlight } from '../src/library/kept-rows.ts';
import { copyStory, type Bookmark } from '../src/library/saved-story.ts';
import { machine } from './machine.ts';
import { makePages } from './make-pages.ts';
import { openSite } from './open-site.ts';
import { createRandom } from './random.ts';
import { median } from './statistics.ts';
import { readTexts } from './texts.ts';

const SEED = 20261121;
const STORIES = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 5);
/** The site's own stories have no part in it. */
const ON_THE_SITE = 50;
const WHEN = '2026-11-21T00:00:00.000Z';
const PATIENCE_MS = 120_000;

declare global {
  interface Window {
    /** Tasks over 50 ms since the last call, in ms. */
    longTasks(): readonly number[];
  }
}

interface Measured {
  readonly seconds: number;
  /** Over 50 ms, in ms. */
  readonly tasks: readonly number[];
}

const { origin, texts } = readTexts(STORIES, createRandom(SEED));
console.error(`  backup: making a library of ${texts.length} stories`);
const full = Buffer.from(await writeBackup({ settings: {}, rows: rowsOf(makePages(texts)) }));
const empty = Buffer.from(await writeBackup({ settings: {}, rows: mapStores(() => []) }));
const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
const opened = await openSite('backup', texts.slice(0, ON_THE_SITE));
try {
  const { site, page, where } = opened;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    window.longTasks = () => tasks.splice(0);
  });
  await page.goto(`${site.address}library`);
  const section = page.getByRole('region', { name: '备份与恢复' });
  const times = { backup: [] as Measured[], look: [] as Measured[], replace: [] as Measured[], merge: [] as Measured[] };
  const measure = async (act: () => Promise<number>): Promise<Measured> => {
    await page.evaluate(() => window.longTasks());
    const seconds = await act();
    return { seconds, tasks: await page.evaluate(() => window.longTasks()) };
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    console.error(`  backup: round ${round + 1} of ${ROUNDS}`);
    times.look.push(await measure(() => choose(page, section, full)));
    times.replace.push(await measure(() => press(page, '全部替换', section.getByText('已全部替换为备份'))));
    times.backup.push(await measure(() => backUp(page, section)));
    await choose(page, section, full);
    times.merge.push(await measure(() => press(page, '合并', section.getByText('备份里没有新的'))));
    await choose(page, section, empty);
    await press(page, '全部替换', section.getByText('共 0 项'));
  }
  console.log(`\nBackups of ${texts.length} saved ${origin} and as many highlights, ${(full.length / 2 ** 20).toFixed(1)} MB, in the built app, ${where}, on ${machine()}`);
  console.log('| | median, s | slowest, s | tasks over 50 ms in the tab, a round (goal: none) | the longest, ms |\n|---|---|---|---|---|');
  console.log(line('«下载备份» until it was written, read back and given away (goal: at most 5)', times.backup));
  console.log(line('a file chosen until the preview stands', times.look));
  console.log(line('«全部替换», into an empty library, until it is done (goal, with the preview: at most 5)', times.replace));
  console.log(line('«合并» of the same again, until it is done', times.merge));
} finally {
  await opened.close();
  rmSync(folder, { recursive: true });
}

/** Saves every story and highlights the beginning of each. */
function rowsOf(pages: readonly Page[]): LibraryRows {
  const saved = pages.flatMap((page, place) => page.stories.map((story) => ({ page, place: place + 1, story }))).map(({ page, place, story }, index) => {
    const { document, paper, issueDate, number, name, standingHead } = page;
    return writeCopy(copyStory(story, storyCard(story, page), { page: page.page, document: document.name, standingHead, place, paper, issueDate, number, name }, page.source), index + 1, WHEN);
  });
  return { ...mapStores(() => []), bookmarks: saved.map(({ bookmark }) => bookmark), copies: saved.map(({ copy }) => copy), highlights: saved.map(({ bookmark }) => highlightOf(bookmark)) };
}

function highlightOf({ id, sequence, card }: Bookmark): Highlight {
  const quote = card.lead.slice(0, 20);
  return {
    id: `of-${id}`, sequence, story: id, headline: card.headline, page: card.page, colour: 'yellow', quote, before: '', after: card.lead.slice(20, 52), source: [sequence, sequence + quote.length], note: null, madeAt: WHEN,
  };
}

async function backUp(page: Tab, section: Locator): Promise<number> {
  const started = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), section.getByRole('button', { name: '下载备份' }).click()]);
  await section.getByText('备份已做好').waitFor();
  const seconds = (performance.now() - started) / 1000;
  if (readFileSync(await download.path()).length < full.length) throw new Error('the backup is shorter than what was restored');
  return seconds;
}

/** Gives a file to «恢复…»; the time from then until its preview stands, in seconds. */
async function choose(page: Tab, section: Locator, bytes: Buffer): Promise<number> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), section.getByRole('button', { name: '恢复…' }).click()]);
  // By its path: Playwright hands no more than 50 MB over as bytes.
  const path = join(folder, 'chosen.json');
  writeFileSync(path, bytes);
  const started = performance.now();
  await chooser.setFiles(path);
  await page.getByRole('dialog').getByRole('button', { name: '合并', exact: true }).waitFor();
  return (performance.now() - started) / 1000;
}

async function press(page: Tab, name: string, done: Locator): Promise<number> {
  const started = performance.now();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await done.waitFor();
  return (performance.now() - started) / 1000;
}

function line(name: string, rounds: readonly Measured[]): string {
  const seconds = rounds.map((round) => round.seconds);
  const tasks = rounds.flatMap((round) => round.tasks);
  return `| ${name} | ${median(seconds).toFixed(1)} | ${Math.max(...seconds).toFixed(1)} | ${(tasks.length / rounds.length).toFixed(1)} | ${Math.max(0, ...tasks).toFixed(0)} |`;
}
