import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { createRandom } from '../bench/random.ts';
import { expect, libraryBrowser, test } from './support/library-pages.ts';
import { WHOLE_CHROMIUM } from './support/whole-chromium.ts';

test.use({ launchOptions: WHOLE_CHROMIUM });

/** Writes that are acknowledged before the browser is killed. */
const ACKNOWLEDGED = 40;

/** `npm run soak` kills as often as the issue asks; SEED=… repeats one run. */
const KILLS = process.env['SOAK'] === undefined ? 2 : 20;
const SEED = Number(process.env['SEED'] ?? 20_261_121);
/** A kill comes at most so many acknowledged writes after the start. */
const LATEST = 60;

test('@chromium kill -9 of the browser right after acknowledged writes: the fault bites, localStorage loses them', async ({ profile, script, launchOptions }) => {
  const launch = () => chromium.launchPersistentContext(profile, launchOptions);
  let context = await launch();
  let acknowledged = 0;
  let reach = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  await context.exposeFunction('acknowledge', () => {
    acknowledged += 1;
    if (acknowledged === ACKNOWLEDGED) reach();
  });
  const page = await (await libraryBrowser(context, script)).open();
  const writing = writeToLocalStorage(page).catch(() => 'cut off');
  await reached;
  await killBrowser(context, profile);
  await writing;

  const promised = acknowledged;
  context = await launch();
  const kept = await countInLocalStorage(await (await libraryBrowser(context, script)).open());
  await context.close();
  expect(kept).toBeLessThan(promised);
});

test(`@chromium kill -9 at ${KILLS} random moments, while stories, highlights and corrections are written: no acknowledged write is lost (seed ${SEED})`, async ({ profile, script, launchOptions }) => {
  test.setTimeout(60_000 + KILLS * 15_000);
  const { below } = createRandom(SEED);
  const promised = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const context = await chromium.launchPersistentContext(profile, launchOptions);
    // The first comes as late as the one above.
    const [before, until] = [promised.size, kill === 0 ? ACKNOWLEDGED : 1 + below(LATEST)];
    let reach = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    await context.exposeFunction('acknowledge', (name: string) => {
      promised.add(name);
      if (promised.size === before + until) reach();
    });
    const page = await (await libraryBrowser(context, script)).open();
    expect(await lostOf(page, [...promised])).toEqual([]);
    const writing = writeEverything(page, kill).catch(() => 'cut off');
    await reached;
    await killBrowser(context, profile);
    await writing;
  }
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  const lost = await lostOf(await (await libraryBrowser(context, script)).open(), [...promised]);
  await context.close();
  console.log(`${KILLS} kills, ${promised.size} acknowledged writes, ${lost.length} lost (seed ${SEED})`);
  expect(promised.size).toBeGreaterThanOrEqual(KILLS);
  expect(lost).toEqual([]);
});

declare global {
  interface Window {
    acknowledge(name: string): Promise<void>;
  }
}

/** All at once: the browser keeps them in memory for some seconds, and on a busy machine one by one would take longer. */
function writeToLocalStorage(page: Page): Promise<unknown> {
  return page.evaluate(async (count) => {
    const writes = Array.from({ length: count }, (_, n) => n);
    for (const n of writes) localStorage.setItem(`story-${n}`, JSON.stringify(window.library.madeCopy(`story-${n}`)));
    await Promise.all(writes.map((n) => window.acknowledge(String(n))));
  }, ACKNOWLEDGED);
}

/** Three kinds of rows at the same time, each acknowledged by its name. */
function writeEverything(page: Page, round: number): Promise<unknown> {
  return page.evaluate(async (of) => {
    const { madeCopy, madeCorrection, madeHighlight, open } = window.library;
    const library = await open();
    const highlights = await library.rows('highlights');
    const writeOn = async (kind: string, write: (id: string) => Promise<unknown>): Promise<void> => {
      for (let n = 0; ; n += 1) {
        await write(`${of}-${n}`);
        await window.acknowledge(`${kind} ${of}-${n}`);
      }
    };
    await Promise.all([
      writeOn('story', (id) => library.save(madeCopy(id))), writeOn('highlight', (id) => highlights.put([madeHighlight(id)])), writeOn('correction', (id) => library.correct([madeCorrection(id)])),
    ]);
  }, round);
}

/** Which of these writes the library does not have. */
function lostOf(page: Page, promised: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (names) => {
    const library = await window.library.open();
    const [bookmarks, highlights, corrections] = await Promise.all([library.bookmarks(), library.rows('highlights').then((rows) => rows.list()), library.corrections()]);
    const kept = new Set([...bookmarks.map(({ id }) => `story ${id}`), ...highlights.map(({ id }) => `highlight ${id}`), ...corrections.map(({ story }) => `correction ${story}`)]);
    const verdicts = await Promise.all(bookmarks.map(async ({ id }) => [id, await library.verify(id)] as const));
    return [...names.filter((name) => !kept.has(name)), ...verdicts.filter(([, verdict]) => verdict !== 'verified').map(([id]) => `copy of ${id}`)];
  }, promised);
}

function countInLocalStorage(page: Page): Promise<number> {
  return page.evaluate(() => localStorage.length);
}

/**
 * Chromium's lock in the profile is a link to `<host>-<process id>`, on Linux and macOS. The whole group is killed: its storage process, left alone,
 * would write down what it holds.
 */
async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.on('close', resolve));
  process.kill(-Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]), 'SIGKILL');
  await closed;
}
