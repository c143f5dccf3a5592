import { BrowsePage } from './pages/browse-page.ts';
import { HitBar } from './pages/hit-bar.ts';
import { LibraryPage } from './pages/library-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { saveViewButton, ViewsOnScreen } from './pages/views.ts';
import { expect, test } from './support/fixtures.ts';
import { COUNT, openFromList, QUERY, story } from './support/story-with-hits.ts';

/** The query whose view is saved. */
const SAVED = '慰问';

test.use({ serviceWorkers: 'allow' });

/** Chromium says this of the check for a new service worker, the one request that may fail. */
const UPDATE_CHECK = /sw\.js/;

test('@chromium with the server stopped: what is typed, filtered, marked, saved and kept', async ({ page, context, server, problems }) => {
  const online = new BrowsePage(page);
  await online.goto(`?q=${SAVED}`);
  const [kept = ''] = await online.headlines.allInnerTexts();
  await page.getByRole('button', { name: `收藏：${kept}` }).click();
  await expect(page.getByRole('button', { name: `已收藏：${kept}` })).toBeVisible();
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');
  await new LibraryPage(page).waitUntilOfflineReady();
  await server.stop();
  problems.allow(UPDATE_CHECK);
  await page.close();

  const tab = await context.newPage();
  const browse = new BrowsePage(tab);
  await test.step('suggestions are offered as before', async () => {
    const suggestions = new SearchSuggestions(tab);
    await tab.goto(server.address);
    await suggestions.box.fill('海淀');
    await suggestions.group('区').click();
    await expect(browse.chips).toHaveText([/海淀区/]);
  });
  await test.step('chips, reasons, the tree, pinyin and dates', async () => {
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
  });
  await test.step('nearest terms', async () => {
    await browse.goto(`?q=${encodeURIComponent('慰文')}`);
    await browse.results.getByRole('link', { name: /^慰问（\d+ 篇）$/ }).click();
    await expect(browse.marks.first()).toHaveText('慰问');
  });
  await test.step('what is kept is searched', async () => {
    await browse.goto('?mine=1');
    await expect(browse.headlines).toHaveText([kept]);
  });
  await test.step('hits of a story are marked, led through, and found again by their address', async () => {
    const bar = new HitBar(tab);
    await openFromList(browse, QUERY, story.headline);
    await bar.shows(1, COUNT);
    await tab.keyboard.press('n');
    await bar.shows(2, COUNT);
    const pasted = new HitBar(await context.newPage());
    await pasted.page.goto(tab.url());
    await pasted.shows(2, COUNT);
    expect(await pasted.marked('search-hit')).toHaveLength(COUNT);
    await pasted.page.close();
  });
  await test.step('saved views are there, are counted, opened and saved', async () => {
    await browse.goto();
    const { latest, list } = new ViewsOnScreen(tab);
    await expect(latest.first()).toHaveText(new RegExp(`^${SAVED}\\s*\\d+ 篇`));
    await latest.first().getByRole('link').click();
    await expect(saveViewButton(tab)).toHaveText('已存视图');
    await browse.search.fill('工会');
    await expect(saveViewButton(tab)).toHaveText('存为视图');
    await browse.search.blur();
    await saveViewButton(tab).click();
    await expect(saveViewButton(tab)).toHaveText('已存视图');
    await new LibraryPage(tab).goto();
    await expect(list).toHaveText([/^工会/, new RegExp(`^${SAVED}`)]);
  });
});
