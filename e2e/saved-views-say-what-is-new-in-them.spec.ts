import { rmSync } from 'node:fs';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { saveViewButton, ViewsOnScreen } from './pages/views.ts';
import { expect, test as base } from './support/fixtures.ts';
import { storyIds, tellMoves } from './support/moved-stories.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

const RIVER = '河边工会送清凉\n\n本报讯（记者 甲乙）近日，河边工会走进工地，为职工送去清凉用品。大家都说好。\n';
const RIVER_MENDED = RIVER.replace('大家', '职工们');
const HILL = '山上食堂添新菜\n\n本报讯（记者 丙丁）近日，山上食堂添了十道新菜。职工吃得满意。\n';
const LAKE = '湖畔工地送清凉\n\n本报讯（记者 戊己）近日，湖畔工地迎来清凉用品。工友都说及时。\n';

/** The same collection as it stood, and as it grew: one story more, and one whose text was mended, so that its id moved. */
const test = base.extend<object, { readonly builds: { readonly before: string; readonly after: string } }>({
  builds: [async ({}, use) => {
    const before = await makeSiteOfDocuments('dist', { 'hill.txt': HILL, 'river.txt': RIVER });
    const after = await makeSiteOfDocuments('dist', { 'hill.txt': HILL, 'lake.txt': LAKE, 'river.txt': RIVER_MENDED });
    const [were, are] = [storyIds(before), storyIds(after)];
    const moved = [...were].flatMap(([headline, id]) => (are.get(headline) === id ? [] : [[id, are.get(headline) ?? '']]));
    if (moved.length !== 1) throw new Error(`${moved.length} stories moved, not one`);
    tellMoves(after, Object.fromEntries(moved));
    await use({ before, after });
    for (const folder of [before, after]) rmSync(folder, { recursive: true });
  }, { scope: 'worker', timeout: 120_000 }],
});

test.use({ serviceWorkers: 'block' });

test('a view is saved, the collection grows, the view says «+1», and no more once it was looked at', async ({ page, context, server, builds }) => {
  server.deploy(builds.before);
  const browse = new BrowsePage(page);
  await browse.goto('?q=清凉');
  await expect(browse.stories).toHaveCount(1);
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');

  server.deploy(builds.after);
  const library = new LibraryPage(await context.newPage());
  const views = new ViewsOnScreen(library.page);
  await library.goto();
  await expect(views.list).toHaveText([/清凉.*2 篇.*新增 1 篇/]);

  await browse.goto();
  const latest = new ViewsOnScreen(page).latest;
  await expect(latest.first()).toHaveText(/清凉.*2 篇.*新增 1 篇/);
  await latest.first().getByRole('link').click();
  await expect(browse.stories).toHaveCount(2);
  await expect(browse.stories.filter({ hasText: '湖畔' })).toContainText('新');
  await expect(browse.stories.filter({ hasText: '河边' }).getByText('新', { exact: true })).toHaveCount(0);
  await expect(views.list).toHaveText([/清凉.*2 篇(?!.*新增)/]);

  await page.reload();
  await expect(browse.stories).toHaveCount(2);
  await browse.goto();
  await expect(latest.first()).toHaveText(/清凉.*2 篇(?!.*新增)/);
});

test('what is new stays marked on the way through the stories, and is marked no more when the view is opened again', async ({ page, context, server, builds }) => {
  server.deploy(builds.before);
  const browse = new BrowsePage(page);
  const lake = browse.stories.filter({ hasText: '湖畔' });
  const mark = browse.stories.getByText('新', { exact: true });
  await browse.goto('?q=清凉');
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');
  server.deploy(builds.after);
  await browse.goto('?q=清凉');
  await expect(mark).toHaveCount(1);
  const library = new LibraryPage(await context.newPage());
  await library.goto();
  await expect(new ViewsOnScreen(library.page).list).toHaveText([/清凉.*2 篇(?!.*新增)/]);

  await lake.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/湖畔/);
  await page.goBack();
  await expect(lake.getByText('新', { exact: true })).toBeVisible();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^收藏/ }).click();
  await new ViewsOnScreen(page).list.first().getByRole('link').click();
  await expect(browse.stories).toHaveCount(2);
  await expect(saveViewButton(page)).toHaveText('已存视图');
  await expect(mark).toHaveCount(0);
});
