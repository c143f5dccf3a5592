import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { expect, test } from './support/fixtures.ts';

/** Keeps the type-ahead's code from coming until what is returned is called. */
async function holdBack(page: Page): Promise<() => void> {
  let arrive = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/suggestions-[^/]*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  return () => arrive();
}

test('what was typed and not searched for stays behind when another screen is opened, and when the reader goes back', async ({ page }) => {
  const browse = new BrowsePage(page);
  await page.goto('');
  await browse.search.fill('慰问');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '浏览' }).click();
  await expect(browse.count).toBeVisible();
  await expect(browse.search).toHaveValue('');

  await browse.goto('?q=慰问');
  await browse.headlines.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/story\//);
  await browse.search.fill('海淀');
  await page.goBack();
  await expect(browse.marks.first()).toHaveText('慰问');
  await expect(browse.search).toHaveValue('慰问');
});

test.describe('on a slow network', () => {
  test('a search that was started before the type-ahead was there has no list opened over its results', async ({ page }) => {
    const browse = new BrowsePage(page);
    const suggestions = new SearchSuggestions(page);
    const arrive = await holdBack(page);
    await browse.goto();
    await suggestions.box.focus();
    await page.keyboard.type('海淀');
    await page.keyboard.press('Enter');
    await expect(browse.marks.first()).toHaveText('海淀');
    arrive();
    await expect(page.getByRole('combobox', { name: '搜索稿件' })).toBeFocused();
    await expect(suggestions.list).toHaveCount(0);
    // A further letter asks for the list, and what it then offers comes after what an opened one would have.
    await page.keyboard.type('区');
    await expect(suggestions.group('区')).toContainText('海淀区');
  });

  test('Down that was pressed before the type-ahead was there is at the first line when it comes', async ({ page }) => {
    const browse = new BrowsePage(page);
    const suggestions = new SearchSuggestions(page);
    await browse.goto();
    await browse.search.fill('慰问');
    await browse.search.press('Enter');
    await browse.search.fill('');
    await expect(suggestions.recent.first()).toHaveText('慰问');
    const arrive = await holdBack(page);
    await page.goto('');
    await suggestions.box.focus();
    await page.keyboard.press('ArrowDown');
    arrive();
    await expect(suggestions.active).toHaveText('慰问');
    await page.keyboard.press('Enter');
    await expect(browse.marks.first()).toHaveText('慰问');
  });
});
