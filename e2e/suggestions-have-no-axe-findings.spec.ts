import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

// In the settings: where links lie half below the list, axe takes what is left of them for their size.
test('axe finds nothing in any theme on suggestions and on recent searches', async ({ page }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  const suggestions = new SearchSuggestions(page);
  await browse.goto();
  for (const query of ['海淀', '工会']) {
    await suggestions.box.fill(query);
    await suggestions.box.press('Enter');
    await expect(browse.marks.first()).toHaveText(query);
  }
  // The link leads there within the app: a reload could cut off what is just being written.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await suggestions.box.fill('海淀');
  await expect(suggestions.lines.first()).toBeVisible();
  await suggestions.box.press('ArrowDown');
  await expect(suggestions.active).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);

  await suggestions.box.fill('');
  await suggestions.forget('海淀').click();
  await expect(suggestions.recent).toHaveText(['工会']);
  await suggestions.box.press('ArrowDown');
  await expect(suggestions.active).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
});
