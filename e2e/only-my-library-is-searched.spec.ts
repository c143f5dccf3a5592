import { rmSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

const HEADLINES = ['河边工会送去清凉', '山上工会举办歌咏比赛', '湖畔工会组织学习'];
const BODIES = ['近日，河边工会走进工地，为职工送去清凉用品。大家都说好。', '近日，山上工会举办歌咏比赛，百名职工放声歌唱。', '近日，湖畔工会组织职工学习安全知识，发放手册。'];
const PAPER = HEADLINES.map((headline, n) => `${headline}\n\n本报讯（记者 甲乙）${BODIES[n]}`).join('\n\n\n\n');
const [RIVER = '', HILL = '', LAKE = ''] = HEADLINES;
const OWN = '青芦街道总工会为骑手开设夜校';

// All in one worker, so that the site is made once.
test.describe.configure({ mode: 'default' });
let [here, elsewhere] = ['', ''];
test.beforeAll(async ({ site }) => {
  here = await makeSiteOfDocuments(site, { 'one.txt': PAPER });
  elsewhere = await makeSiteOfDocuments(site, { 'two.txt': '另一版工会送温暖\n\n本报讯（记者 丙丁）近日，另一版工会为职工送去棉衣。\n' });
});
test.afterAll(() => [here, elsewhere].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const onlyMine = (page: Page): Locator => page.getByRole('checkbox', { name: /^只看我的收藏/ });

async function save(page: Page, ...headlines: readonly string[]): Promise<void> {
  for (const headline of headlines) {
    await page.getByRole('button', { name: `收藏：${headline}` }).click();
    await expect(page.getByRole('button', { name: `已收藏：${headline}` })).toBeVisible();
  }
}

atEachWidth(() => {
  test('what is kept is a filter with its count and chip, and is cleared with the filters', async ({ page, server }) => {
    server.deploy(here);
    const browse = new BrowsePage(page);
    await browse.goto();
    await save(page, RIVER, LAKE);
    await browse.panel('区');
    await expect(onlyMine(page)).toHaveAccessibleName('只看我的收藏 2');
    await onlyMine(page).check();
    await expect(page).toHaveURL(/\?mine=1$/);
    await browse.showResults();
    await expect(browse.headlines).toHaveText([RIVER, LAKE]);
    await expect(browse.count).toHaveText('2 篇');
    await expect(browse.chips).toHaveText(['只看我的收藏']);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page).not.toHaveURL(/mine/);
    await expect(browse.headlines).toHaveCount(3);
  });
});

test('the list follows what is saved in another tab and taken out here, with focus and undo', async ({ page, server }) => {
  server.deploy(here);
  const browse = new BrowsePage(page);
  await browse.goto();
  await save(page, LAKE);
  await browse.goto('?mine=1');
  await expect(browse.headlines).toHaveText([LAKE]);
  const other = await page.context().newPage();
  await new BrowsePage(other).goto();
  await save(other, HILL);
  await expect(browse.headlines).toHaveText([HILL, LAKE]);

  await page.getByRole('button', { name: `已收藏：${HILL}` }).press('Enter');
  await expect(browse.headlines).toHaveText([LAKE]);
  await expect(page.getByRole('button', { name: `已收藏：${LAKE}` })).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(browse.headlines).toHaveText([HILL, LAKE]);
  await browse.search.fill('手册');
  await expect(browse.headlines).toHaveText([LAKE]);
});

test('own pages count as kept, and stories that left the collection are found in their copies', async ({ page, server }) => {
  server.deploy(here);
  const browse = new BrowsePage(page);
  await browse.goto();
  await save(page, RIVER, LAKE);
  const library = new LibraryPage(page);
  await library.goto();
  await page.locator('input[type=file][multiple]').setInputFiles({ name: 'night.txt', mimeType: 'text/plain', buffer: Buffer.from(`${OWN}\n\n本报讯（记者 甲乙）近日，海淀区青芦街道总工会为外卖骑手开设夜校，首批六十名骑手报名。\n`) });
  await expect(page.getByRole('region', { name: '导入文件' }).getByRole('status')).toContainText('已导入 1 份');
  server.deploy(elsewhere);
  await browse.goto('?mine=1');
  await expect(browse.count).toHaveText('3 篇');
  await expect(browse.headlines).toHaveText([OWN, RIVER, LAKE]);
  const gone = page.getByRole('region', { name: '其中 2 篇已不在当前的数据中，读的是收藏时的副本' });
  await expect(gone.getByRole('article')).toHaveCount(2);
  await browse.goto('?mine=1&q=安全');
  await expect(browse.headlines).toHaveText([LAKE]);
  await expect(browse.marks).toHaveText(['安全']);
  await browse.headlines.getByRole('link').click();
  await expect(page.getByText('下面是您收藏时存下的副本')).toBeVisible();
});

test('an address from elsewhere says that nothing is kept in this browser, and leads on', async ({ page, server }) => {
  server.deploy(here);
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  await browse.goto('?q=工会&mine=1');
  await expect(page.getByRole('heading', { name: '这个浏览器里还没有收藏' })).toBeVisible();
  await expect(page.getByText('不随网址带走')).toBeVisible();
  expect(await axeFindings(page, '#results')).toEqual([]);
  await page.getByRole('link', { name: '在全部稿件里有 3 篇' }).click();
  await expect(page).toHaveURL(/\?q=[^&]*$/);
  await expect(browse.headlines).toHaveCount(3);
});
