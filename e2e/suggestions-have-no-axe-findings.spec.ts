import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test('axe finds nothing in any theme on suggestions and on recent searches', async ({ page }) => {
  await inLightTheme(page);
  const suggestions = new SearchSuggestions(page);
  await new BrowsePage(page).goto();
  await suggestions.box.fill('海淀');
  await expect(suggestions.lines.first()).toBeVisible();
  await suggestions.box.press('ArrowDown');
  await expect(suggestions.active).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);

  await suggestions.box.press('Escape');
  await suggestions.box.press('Enter');
  await suggestions.box.fill('工会');
  await suggestions.box.press('Enter');
  await suggestions.box.fill('');
  await suggestions.forget('海淀').click();
  await expect(suggestions.recent).toHaveText(['工会']);
  await suggestions.box.press('ArrowDown');
  expect(await axeFindings(page)).toEqual([]);
});
