import type { Locator } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

/** Whether a finger meets it, so high and so wide, in the lower half of the screen. */
function isInReach(target: Locator, least: number): Promise<boolean> {
  return target.evaluate((element, side) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return top >= innerHeight / 2 && top + height <= innerHeight && width >= side && height >= side && element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }, least);
}

test('@chromium at 360 px search, filters and saved are at the foot of the screen; search opens from any screen within the tap, and leaves a list where it is', async ({ page }) => {
  const browse = new BrowsePage(page);
  const link = (name: string | RegExp) => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name });
  const filters = page.getByRole('button', { name: /^筛选/ });
  await page.goto('library');
  // The screen that searches has not come when the reader types.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/browse-screen-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await link('搜索').tap();
  await expect(browse.search).toBeFocused();
  await page.keyboard.insertText('工会');
  release();
  await expect(browse.marks.first()).toHaveText('工会');
  await expect(page).toHaveURL(/browse\?q=/);
  await expect(browse.search).toBeFocused();
  await expect(browse.search).toHaveValue('工会');

  await browse.search.press('Enter');
  await expect(browse.search).not.toBeFocused();
  await page.evaluate(() => scrollTo(0, 3000));
  for (const target of [link('搜索'), link(/^收藏/), filters]) expect(await isInReach(target, 44)).toBe(true);
  await link('搜索').tap();
  await expect(browse.search).toBeFocused();
  await expect(browse.search).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(3000);

  await page.evaluate(() => localStorage.setItem('banmian.settings', JSON.stringify({ elder: 'on' })));
  await page.reload();
  await expect(filters).toBeVisible();
  for (const target of [link('搜索'), link(/^收藏/), filters]) expect(await isInReach(target, 60)).toBe(true);
});
