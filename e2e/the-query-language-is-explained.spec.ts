import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('every example of the query language can be tried, and nothing of it is left out', async ({ page }) => {
  await page.goto('about');
  const examples = page.getByRole('region', { name: '怎样搜索' }).getByRole('link');
  await expect(examples.first()).toBeVisible();
  const queries = await examples.allInnerTexts();
  expect(queries.length).toBeGreaterThan(5);
  const browse = new BrowsePage(page);
  for (const [place, query] of queries.entries()) {
    await examples.nth(place).click();
    await expect(browse.search).toHaveValue(query);
    await expect(browse.count).toHaveText(/^\d+ 篇/);
    await expect(browse.results.getByText('没有参与搜索')).toHaveCount(0);
    await page.goBack();
    await expect(examples.nth(place)).toBeVisible();
  }
});
