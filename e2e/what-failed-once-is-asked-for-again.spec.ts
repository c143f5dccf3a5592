import { BrowsePage } from './pages/browse-page.ts';
import { HitBar } from './pages/hit-bar.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { expect, test } from './support/fixtures.ts';
import type { ProductionServer } from './support/production-server.ts';

/** The server has no answer for a part's code, nor for the question whether it is there at all: the page is not reloaded for it then. */
function withhold(server: ProductionServer, part: RegExp): void {
  server.inject(({ url, method }, response) => {
    if (method !== 'HEAD' && !part.test(url ?? '')) return false;
    response.writeHead(503).end();
    return true;
  });
}

test.describe('@chromium code of a part that could not be fetched', () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/status of 503|Failed to fetch dynamically imported module/);
  });

  test('hits and the type-ahead come with the next try, and the type-ahead covers what it stands over', async ({ page, server }) => {
    const browse = new BrowsePage(page);
    await test.step('the hits of the next story are shown', async () => {
      withhold(server, /\/hit-bar-/);
      await browse.goto('?q=工会');
      const refused = page.waitForResponse(/\/hit-bar-/);
      await browse.headlines.first().getByRole('link').click();
      expect((await refused).status()).toBe(503);
      await expect(page).toHaveURL(/\/story\//);
      server.inject(null);
      await page.goBack();
      await browse.headlines.nth(1).getByRole('link').click();
      await expect(new HitBar(page).position).toHaveText(/^第 1 处/);
    });
    await test.step('the type-ahead comes when the box is entered again, and covers what it stands over', async () => {
      const suggestions = new SearchSuggestions(page);
      withhold(server, /\/suggestions-/);
      await browse.goto();
      const refused = page.waitForResponse(/\/suggestions-/);
      await suggestions.box.focus();
      expect((await refused).status()).toBe(503);
      server.inject(null);
      await suggestions.box.blur();
      await suggestions.box.focus();
      await expect(page.getByRole('combobox', { name: '搜索稿件' })).toBeFocused();
      const before = await browse.results.boundingBox();
      await suggestions.box.fill('海淀');
      await expect(suggestions.lines.first()).toBeVisible();
      expect((await browse.results.boundingBox())?.y).toBe(before?.y);
    });
  });

  test('the dates say so, and come with the next answer', async ({ page, server }) => {
    const browse = new BrowsePage(page);
    withhold(server, /\/date-panel-/);
    await browse.goto();
    const dates = await browse.panel('发生时间');
    await expect(dates.getByRole('status')).toHaveText('取不到数据');
    server.inject(null);
    await (await browse.panel('区')).getByRole('checkbox').first().check();
    await expect(dates.getByRole('button').first()).toBeVisible();
    await expect(dates.getByRole('status')).toHaveCount(0);
  });

  test('the dates come when the network is back', async ({ page, context, server }) => {
    const browse = new BrowsePage(page);
    withhold(server, /\/date-panel-/);
    await browse.goto();
    const dates = await browse.panel('发生时间');
    await expect(dates.getByRole('status')).toHaveText('取不到数据');
    server.inject(null);
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(dates.getByRole('button').first()).toBeVisible();
  });

});
