import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';

/** Searches for each, the last one last. */
async function search(page: Page, ...queries: readonly string[]): Promise<void> {
  const browse = new BrowsePage(page);
  await browse.goto();
  for (const query of queries) {
    await browse.search.fill(query);
    await browse.search.press('Enter');
    // Emptied, it shows what is kept by now.
    await browse.search.fill('');
    await expect(new SearchSuggestions(page).recent.first()).toHaveText(query);
  }
}

test('nothing opens where nothing was searched for, or where nothing is to be remembered', async ({ page }) => {
  const suggestions = new SearchSuggestions(page);
  await page.goto('');
  await suggestions.box.click();
  await expect(page.getByRole('combobox', { name: '搜索稿件' })).toBeFocused();
  await expect(suggestions.box).toHaveAttribute('aria-expanded', 'false');

  await search(page, '慰问');
  await new SettingsPage(page).goto();
  await suggestions.box.click();
  await expect(suggestions.recent).toHaveText(['慰问']);
  await new SettingsPage(page).choose('记住最近的搜索', '不记');
  await suggestions.box.click();
  await expect(suggestions.box).toHaveAttribute('aria-expanded', 'false');
});

atEachWidth(() => {
  test('the newest stands first and is searched again by a tap or by keys, in one step', async ({ page, isMobile }) => {
    const browse = new BrowsePage(page);
    const suggestions = new SearchSuggestions(page);
    await search(page, '慰问', '海淀 工会');
    await page.goto('');
    await suggestions.box.click();
    await expect(suggestions.recent).toHaveText(['海淀 工会', '慰问']);
    await expect(suggestions.status).toHaveText('最近的搜索 2 条，按上下键选择');
    const second = suggestions.recent.nth(1);
    await (isMobile ? second.tap() : second.click());
    await expect(suggestions.box).toHaveValue('慰问');
    await expect(browse.marks.first()).toHaveText('慰问');
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await suggestions.box.click();
    await expect(suggestions.recent).toHaveText(['慰问', '海淀 工会']);
    await suggestions.box.press('ArrowDown');
    await suggestions.box.press('ArrowDown');
    await suggestions.box.press('Enter');
    await expect(suggestions.box).toHaveValue('海淀 工会');
    await expect(page).toHaveURL(/browse\?q=/);
  });
});

test('one is forgotten by its × or by Delete, all at once, and undo brings them back; the cursor stays in the box', async ({ page }) => {
  const suggestions = new SearchSuggestions(page);
  await search(page, '慰问', '海淀', '工会');
  await page.goto('');
  await suggestions.box.click();
  await expect(suggestions.recent).toHaveText(['工会', '海淀', '慰问']);
  await suggestions.forget('海淀').click();
  await expect(suggestions.recent).toHaveText(['工会', '慰问']);
  await expect(suggestions.box).toBeFocused();
  await suggestions.undo.click();
  await expect(suggestions.recent).toHaveText(['工会', '海淀', '慰问']);
  await suggestions.box.press('ArrowDown');
  await suggestions.box.press('Delete');
  await expect(suggestions.recent).toHaveText(['海淀', '慰问']);
  await expect(suggestions.status).toHaveText('已忘记 1 条。');
  await suggestions.box.press('Tab');
  await expect(suggestions.forgetAll).toBeFocused();
  await suggestions.forgetAll.press('Enter');
  await expect(suggestions.recent).toHaveCount(0);
  await expect(suggestions.box).toBeFocused();
  await suggestions.box.press('Tab');
  await expect(suggestions.undo).toBeFocused();
  await suggestions.undo.press('Enter');
  await expect(suggestions.recent).toHaveText(['海淀', '慰问']);
});
