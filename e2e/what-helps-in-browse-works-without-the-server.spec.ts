import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** Chromium says this of the check for a new service worker, the one request that may fail. */
const UPDATE_CHECK = /sw\.js/;

test('@chromium with the server stopped: chips, reasons, the tree, pinyin, dates and nearest terms', async ({ page, context, server, problems }) => {
  await new LibraryPage(page).waitUntilOfflineReady();
  await server.stop();
  problems.allow(UPDATE_CHECK);
  await page.close();

  const browse = new BrowsePage(await context.newPage());
  await browse.goto();
  const panel = await browse.panel('单位');
  const parent = await browse.firstParent(panel);
  await parent.disclose.click();
  await expect(parent.below.first()).toBeVisible();
  await panel.getByRole('textbox').fill('hdqzgh');
  await panel.getByRole('checkbox', { name: /^海淀区总工会/ }).first().check();
  await (await browse.panel('发生时间')).getByRole('button', { name: /^日期不详，/ }).click();
  await expect(browse.chips).toHaveText(['海淀区总工会', '日期不详']);
  await browse.showResults();
  await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' }).first()).toContainText('单位 海淀区总工会');

  await browse.goto(`?q=${encodeURIComponent('慰文')}`);
  await browse.results.getByRole('link', { name: /^慰问（\d+ 篇）$/ }).click();
  await expect(browse.marks.first()).toHaveText('慰问');
});
