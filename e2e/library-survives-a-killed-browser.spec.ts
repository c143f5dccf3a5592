import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, libraryBrowser, test } from './support/library-pages.ts';

/** Writes that are acknowledged before the browser is killed. */
const ACKNOWLEDGED = 40;

test.describe('@chromium kill -9 of the browser right after acknowledged writes', () => {
  for (const [name, write, count, loses] of [
    ['the fault bites: localStorage loses them', writeToLocalStorage, countInLocalStorage, true],
    ['the library loses none', writeToLibrary, countInLibrary, false],
    ['and no correction', writeCorrections, countCorrections, false],
  ] as const) {
    test(name, async ({ profile, script, launchOptions }) => {
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
      const writing = write(page).catch(() => 'cut off');
      await reached;
      await killBrowser(context, profile);
      await writing;

      const promised = acknowledged;
      context = await launch();
      const kept = await count(await (await libraryBrowser(context, script)).open());
      await context.close();
      if (loses) expect(kept).toBeLessThan(promised);
      else expect(kept).toBeGreaterThanOrEqual(promised);
    });
  }
});

declare global {
  interface Window {
    acknowledge(): Promise<void>;
  }
}

function writeToLibrary(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const library = await window.library.open();
    for (let n = 0; ; n += 1) {
      await library.save(window.library.madeCopy(`story-${n}`));
      await window.acknowledge();
    }
  });
}

function countInLibrary(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await window.library.open()).bookmarks()).length);
}

function writeCorrections(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const library = await window.library.open();
    for (let n = 0; ; n += 1) {
      await library.correct([window.library.madeCorrection(`story-${n}`)]);
      await window.acknowledge();
    }
  });
}

function countCorrections(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await window.library.open()).corrections()).length);
}

/** All at once: the browser keeps them in memory for some seconds, and on a busy machine one by one would take longer. */
function writeToLocalStorage(page: Page): Promise<unknown> {
  return page.evaluate(async (count) => {
    const writes = Array.from({ length: count }, (_, n) => n);
    for (const n of writes) localStorage.setItem(`story-${n}`, JSON.stringify(window.library.madeCopy(`story-${n}`)));
    await Promise.all(writes.map(() => window.acknowledge()));
  }, ACKNOWLEDGED);
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
