import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage, saveFirst } from './pages/library-page.ts';
import { StorageSection } from './pages/storage-section.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';

async function saveStories(page: Page, count: number): Promise<string[]> {
  const browse = new BrowsePage(page);
  await browse.goto();
  return saveFirst(browse, count);
}

/** Changes what is stored, as no part of the app would: one copy is altered, another is gone. */
function spoilCopies(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('banmian-library /');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['bookmarks', 'copies'], 'readwrite');
      const copies = transaction.objectStore('copies');
      const ids = transaction.objectStore('bookmarks').index('sequence').getAll();
      ids.addEventListener('success', () => {
        const [altered, gone] = ids.result as { id: string }[];
        copies.put({ id: altered?.id, body: '{}' });
        copies.delete(gone?.id ?? '');
      });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  }));
}

test('copies that were altered or lost are named on demand and saved again from the collection with one tap', async ({ page }) => {
  const saved = await saveStories(page, 3);
  const library = new LibraryPage(page);
  await library.goto();
  const storage = new StorageSection(page);
  await expect(storage.checked).toContainText('3 篇收藏里，3 篇的副本已读回');
  await expect(storage.region.getByRole('row', { name: /^收藏 3 [\d.]+ KB$/ })).toBeVisible();

  await spoilCopies(page);
  const hands = new Hands(page);
  await hands.press(storage.checkNow);
  await hands.standOn(storage.checkNow);
  await expect(storage.checked).toContainText('3 篇收藏里，1 篇的副本已读回');
  await expect(storage.damaged.getByRole('listitem')).toHaveCount(2);
  for (const headline of saved.slice(0, 2)) {
    await expect(storage.damaged.getByRole('listitem').filter({ hasText: headline }).getByRole('link', { name: '从备份恢复' })).toBeVisible();
    await hands.press(storage.damaged.getByRole('button', { name: `重新收藏：${headline}` }));
    await expect(storage.damaged.getByText(headline)).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
  }
  await expect(storage.checked).toContainText('3 篇收藏里，3 篇的副本已读回');
  // In the places where they stood.
  await expect(library.headlines).toHaveText(saved.toReversed());
  await storage.region.getByText('每篇上次检查的时间').click();
  await expect(storage.region.getByRole('listitem').filter({ hasText: saved[2] ?? '' })).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d/);
});

test('a damaged copy is found at the next start, without being asked for', async ({ page }) => {
  await saveStories(page, 2);
  await spoilCopies(page);
  const library = new LibraryPage(page);
  await library.goto();
  await expect(new StorageSection(page).damaged.getByRole('listitem')).not.toHaveCount(0);
});

test('the browser refuses to promise: it is said, with the date of the last backup and the way to one; clear all is named and undone', async ({ page }) => {
  await inLightTheme(page);
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => Promise.resolve(false);
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    // It is never trusted, so it is never asked.
    StorageManager.prototype.estimate = () => Promise.reject(new Error('estimate was asked'));
  });
  const saved = await saveStories(page, 2);
  const library = new LibraryPage(page);
  await library.goto();
  const storage = new StorageSection(page);
  await expect(storage.region).toContainText('浏览器还没有答应长期保存');
  await expect(storage.region).toContainText('还没有备份过。');
  await page.evaluate(() => localStorage.setItem('banmian.last-backup /', '2026-11-01T08:00:00.000Z'));
  await storage.ask.click();
  await expect(storage.region).toContainText('浏览器没有答应长期保存');
  await expect(storage.region).toContainText('上次备份：2026-11-01。');
  await expect(storage.region.getByRole('link', { name: '去备份' })).toHaveAttribute('href', '#backup');
  expect(await axeFindings(page, '#storage')).toEqual([]);

  await storage.clearAll.click();
  await expect(storage.region).toContainText(/将清除这台设备上的 2 篇收藏.*。设置不变。关掉这个标签页之前可以撤销。/);
  await storage.region.getByRole('button', { name: '取消' }).click();
  await expect(storage.region.getByRole('heading', { name: '全部清除' })).toBeFocused();
  await storage.clearAll.click();
  await storage.region.getByRole('button', { name: '确定清除' }).click();
  await expect(library.empty).toBeVisible();
  await expect(storage.undoClear).toBeFocused();
  // It can still be undone after going elsewhere.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link').first().click();
  await library.count.click();
  await storage.undoClear.click();
  await expect(library.headlines).toHaveText(saved.toReversed());
  await expect(storage.undoClear).toBeHidden();
});
