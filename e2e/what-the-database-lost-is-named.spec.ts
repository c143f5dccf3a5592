import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

/** What happens to the files of IndexedDB while the browser is closed. */
const FAULTS = [
  ['are overwritten with something else', (folder: string, name: string) => writeFileSync(join(folder, name), 'spoilt'), /^(?:MANIFEST|CURRENT)/],
  ['lose their log', (folder: string, name: string) => rmSync(join(folder, name)), /\.log$/],
] as const;

for (const [what, spoil, which] of FAULTS) {
  test(`@chromium files of the database ${what}: it opens empty and says nothing, and the library names what was lost`, async ({ server, launchOptions }) => {
    const profile = mkdtempSync(join(tmpdir(), 'banmian-spoilt-'));
    const launch = () => chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'zh-CN', baseURL: server.address, serviceWorkers: 'block' });
    let context = await launch();
    let page = await context.newPage();
    const browse = new BrowsePage(page);
    await browse.goto();
    for (const n of [0, 1, 2]) {
      const button = browse.stories.nth(n).getByRole('button', { name: /收藏：/ });
      await button.click();
      await expect(button).toHaveText('已收藏');
    }
    await writePlain(page);
    await expect.poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('banmian.tally /') ?? 'null')?.counts.bookmarks)).toBe(3);
    await context.close();

    const databases = join(profile, 'Default', 'IndexedDB');
    const [folder = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
    const names = readdirSync(join(databases, folder)).filter((name) => which.test(name));
    expect(names).not.toEqual([]);
    for (const name of names) spoil(join(databases, folder), name);

    context = await launch();
    page = await context.newPage();
    const library = new LibraryPage(page);
    await library.goto();
    // The fault bites: what a plain page kept is gone, and nothing tells it.
    expect(await readPlain(page)).toEqual([]);
    const notice = page.getByRole('alert').filter({ hasText: '丢失' });
    await expect(notice).toContainText('浏览器丢失了先前存下的 3 篇收藏。');
    await expect(notice.getByRole('link', { name: '从备份恢复' })).toHaveAttribute('href', '#backup');

    // It is said until the reader has taken note of it, and then no more.
    await page.reload();
    await expect(notice).toContainText('3 篇收藏');
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toBeHidden();
    await page.reload();
    await expect(library.empty).toBeVisible();
    await expect(notice).toBeHidden();
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}

function writePlain(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => {
    const opening = indexedDB.open('plain', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kept').put('a story', 'a'));
    opening.addEventListener('success', () => resolve());
  }));
}

function readPlain(page: Page): Promise<string[]> {
  return page.evaluate(() => new Promise<string[]>((resolve) => {
    const opening = indexedDB.open('plain', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kept'));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('kept').objectStore('kept').getAll();
      reading.addEventListener('success', () => resolve(reading.result as string[]));
    });
  }));
}
