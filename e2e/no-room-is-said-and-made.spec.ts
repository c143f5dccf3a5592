import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';
import { libraryBrowser, test as libraryTest } from './support/library-pages.ts';

/** Less than any browser needs for one story. */
const NO_ROOM = 1000;

/** Takes all room from an origin. A browser asks once in half a minute how much there is, so this comes before the first use of storage. Returns how to give it back. */
async function takeRoom(context: BrowserContext, page: Page, origin: string): Promise<() => Promise<void>> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: NO_ROOM });
  return async () => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

libraryTest('@chromium a device without room: what can be had again is let go of, then the save is tried once more', async ({ profile, script, launchOptions }) => {
  let context = await chromium.launchPersistentContext(profile, launchOptions);
  let page = await (await libraryBrowser(context, script)).open();
  await page.evaluate(async () => (await window.library.open()).save(window.library.madeCopy('before')));
  await context.close();

  context = await chromium.launchPersistentContext(profile, launchOptions);
  page = await (await libraryBrowser(context, script)).open();
  const giveBack = await takeRoom(context, page, 'http://library.test');
  // The fault bites: where nothing is let go of, nothing is saved, neither the one nor the other kind of row.
  const refused = await page.evaluate(async () => {
    const library = await window.library.open();
    const faults: string[] = [];
    await library.save(window.library.madeCopy('refused')).catch((cause: { fault: string }) => faults.push(cause.fault));
    await (await library.rows('highlights')).put([window.library.madeHighlight('refused')]).catch((cause: { fault: string }) => faults.push(cause.fault));
    return { faults, kept: (await library.bookmarks()).map(({ id }) => id), highlights: (await (await library.rows('highlights')).list()).length };
  });
  expect(refused).toEqual({ faults: ['quota', 'quota'], kept: ['before'], highlights: 0 });

  let freed = 0;
  await context.exposeFunction('freeRoom', async () => {
    freed += 1;
    await giveBack();
    return true;
  });
  const kept = await page.evaluate(async () => {
    const { freeRoom } = globalThis as unknown as { freeRoom(): Promise<boolean> };
    const library = await window.library.open(undefined, freeRoom);
    await library.save(window.library.madeCopy('after'));
    return (await library.bookmarks()).map(({ id }) => id);
  });
  expect(kept).toEqual(['before', 'after']);
  expect(freed).toBe(1);
  await context.close();
});

test('@chromium a device without room: the reader is told 未保存, the files of the collection are let go of, what was saved stays', async ({ server, launchOptions }) => {
  const profile = mkdtempSync(join(tmpdir(), 'banmian-full-'));
  const launch = () => chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'zh-CN', baseURL: server.address, serviceWorkers: 'allow' });
  const dataCaches = (of: Page) => of.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith(' data')).length);
  let context = await launch();
  let page = await context.newPage();
  let browse = new BrowsePage(page);
  await browse.goto();
  const first = browse.stories.first().getByRole('button', { name: /收藏：/ });
  await first.click();
  await expect(first).toHaveText('已收藏');
  await new LibraryPage(page).waitUntilOfflineReady();
  expect(await dataCaches(page)).toBe(1);
  await context.close();

  context = await launch();
  page = await context.newPage();
  await takeRoom(context, page, server.origin);
  browse = new BrowsePage(page);
  await browse.goto();
  await browse.stories.nth(1).getByRole('button', { name: /收藏：/ }).click();
  await expect(browse.stories.nth(1).getByRole('alert')).toContainText(/未保存.*空间不足.*备份/);
  expect(await dataCaches(page)).toBe(0);
  const library = new LibraryPage(page);
  await library.count.click();
  await expect(library.headlines).toHaveCount(1);
  await expect(page.getByRole('region', { name: '存储' }).getByRole('alert').getByRole('link', { name: '去备份' })).toHaveAttribute('href', '#backup');
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});
