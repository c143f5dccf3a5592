import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { putRows, rowsIn } from './support/library-rows.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

const HEADLINES = ['河边工会送去清凉', '山上工会举办歌咏比赛', '湖畔工会组织学习'];
const BODIES = ['近日，河边工会走进工地，为职工送去清凉用品。大家都说好。', '近日，山上工会举办歌咏比赛，百名职工放声歌唱。', '近日，湖畔工会组织职工学习安全知识，发放手册。'];
const PAPER = HEADLINES.map((headline, n) => `${headline}\n\n本报讯（记者 甲乙）${BODIES[n]}`).join('\n\n\n\n');

// All in one worker, so that the site is made once.
test.describe.configure({ mode: 'default' });
let [here, elsewhere] = ['', ''];
test.beforeAll(async ({ site }) => {
  here = await makeSiteOfDocuments(site, { 'one.txt': PAPER });
  elsewhere = await makeSiteOfDocuments(site, { 'two.txt': '另一版工会送温暖\n\n本报讯（记者 丙丁）近日，另一版工会为职工送去棉衣。\n' });
});
test.afterAll(() => [here, elsewhere].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
test.beforeEach(({ server }) => server.deploy(here));

/** Saves the stories with these headlines, in this order, and opens the library. */
async function saveAndOpen(page: Page, headlines: readonly string[]): Promise<LibraryPage> {
  await new BrowsePage(page).goto();
  for (const headline of headlines) {
    await page.getByRole('button', { name: `收藏：${headline}` }).click();
    await expect(page.getByRole('button', { name: `已收藏：${headline}` })).toBeVisible();
  }
  const library = new LibraryPage(page);
  await library.goto();
  return library;
}

async function addTag(page: Page, headline: string, tag: string): Promise<void> {
  await page.getByRole('button', { name: `改标签：${headline}` }).click();
  await page.getByRole('combobox', { name: `新标签：${headline}` }).fill(tag);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: `标签：${headline}` }).getByRole('button', { name: `去掉标签：${tag}` })).toBeVisible();
  await page.getByRole('button', { name: `完成：${headline}` }).click();
}

test('saved stories are tagged, marked read, narrowed and sorted, and the address keeps it', async ({ page }) => {
  const [river = '', hill = '', lake = ''] = HEADLINES;
  const library = await saveAndOpen(page, [lake, river, hill]);
  await expect(library.headlines).toHaveText([hill, river, lake]);
  await page.getByLabel('排序').selectOption({ label: '按版面顺序' });
  await expect(library.headlines).toHaveText([river, hill, lake]);

  await addTag(page, river, '要用');
  await addTag(page, lake, '要用');
  const tags = page.getByRole('combobox', { name: '标签', exact: true });
  await tags.selectOption({ label: '要用（2）' });
  await expect(library.headlines).toHaveText([river, lake]);
  await page.getByRole('button', { name: '改标签名：要用' }).click();
  await page.getByRole('textbox', { name: '标签的新名称' }).fill('下周用');
  await page.keyboard.press('Enter');
  await expect(tags).toBeFocused();
  await expect(tags).toHaveValue('下周用');
  await expect(library.stories).toHaveCount(2);

  await page.getByRole('button', { name: `标为已读：${river}` }).click();
  await page.getByLabel('显示').selectOption({ label: '未读' });
  await expect(library.headlines).toHaveText([lake]);
  await page.reload();
  await expect(library.headlines).toHaveText([lake]);
  await library.headlines.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lake);
  await expect(page.getByRole('button', { name: '去掉标签：下周用' })).toBeVisible();
  // All of a short story was seen: it is read now.
  await expect(page.getByRole('button', { name: `标为未读：${lake}` })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('收藏里没有符合的稿件。')).toBeVisible();
  await page.getByRole('button', { name: '显示全部收藏' }).click();
  await expect(library.stories).toHaveCount(3);
});

test('a tag that was renamed everywhere gets its name back', async ({ page }) => {
  const [river = '', hill = ''] = HEADLINES;
  await saveAndOpen(page, [river, hill]);
  for (const headline of [river, hill]) await addTag(page, headline, '要用');
  const tags = page.getByRole('combobox', { name: '标签', exact: true });
  await tags.selectOption({ label: '要用（2）' });
  await page.getByRole('button', { name: '改标签名：要用' }).click();
  await page.getByRole('textbox', { name: '标签的新名称' }).fill('备查');
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('option')).toHaveText(['全部标签', '备查（2）']);
  await page.getByRole('region', { name: '收藏的稿件' }).getByRole('button', { name: '撤销' }).click();
  await expect(tags.getByRole('option', { name: '要用（2）' })).toBeAttached();
});

test('the box of the library searches saved stories, their copies and what the reader wrote, and nothing else', async ({ page, server }) => {
  const [river = '', hill = '', lake = ''] = HEADLINES;
  const library = await saveAndOpen(page, [river, hill]);
  const box = page.getByRole('searchbox', { name: '只搜我的收藏' });
  await box.fill('职工');
  await expect(page.getByText('2 篇', { exact: true })).toBeVisible();
  await box.fill('清凉用品');
  await expect(library.headlines).toHaveText([river]);
  await expect(library.stories.locator('mark')).toHaveText('清凉用品');
  await box.fill('安全知识');
  await expect(page.getByText('收藏里没有符合的稿件。')).toBeVisible();

  await putRows(page, 'notes', [{ story: 'x', headline: lake, page: 'one', sequence: 1, text: '下周开会，安全知识要讲。', writtenAt: '2026-11-21T00:00:00Z' }]);
  await page.reload();
  await expect(page.getByRole('region', { name: '笔记和划线 1 条' }).locator('mark')).toHaveText('安全知识');

  // What left the collection is searched by its copy, exactly.
  server.deploy(elsewhere);
  await library.goto();
  await box.fill('放声歌');
  await expect(library.headlines).toHaveText([hill]);
  await expect(library.stories.locator('mark')).toHaveText('放声歌');
  await expect(page).toHaveURL(/q=/);
});

test('axe finds nothing on a library of 600 saved stories with tags and a history, of which it draws a few', async ({ page }) => {
  await inLightTheme(page);
  const [river = ''] = HEADLINES;
  const library = await saveAndOpen(page, [river]);
  const [[bookmark = {}], [copy = {}]] = await Promise.all([rowsIn(page, 'bookmarks'), rowsIn(page, 'copies')]);
  const numbers = Array.from({ length: 600 }, (_, n) => n + 2);
  await putRows(page, 'copies', numbers.map((n) => ({ ...copy, id: `more${n}` })));
  await putRows(page, 'bookmarks', numbers.map((n) => ({ ...bookmark, id: `more${n}`, sequence: n })));
  await putRows(page, 'tags', numbers.slice(0, 400).map((n) => ({ story: `more${n}`, tag: '要用', sequence: n })));
  await putRows(page, 'visits', [{ story: 'more2', headline: river, page: 'one', sequence: 1, visitedAt: '2026-11-21T00:00:00Z' }]);
  await page.reload();
  await expect(page.getByText('601 篇', { exact: true })).toBeVisible();
  expect(await library.stories.count()).toBeLessThan(40);
  await expect(page.getByRole('region', { name: '最近阅读' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: `改标签：${river}` }).first().click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('combobox', { name: '标签', exact: true }).selectOption({ label: '要用（400）' });
  await expect(page.getByText('400 篇，共收藏 601 篇')).toBeVisible();
  await expect(library.stories).toHaveCount(400);
  // Wherever the row was, what was done and its undo are in sight.
  await library.stories.last().getByRole('button', { name: /^取消收藏/ }).click();
  await expect(library.undo).toBeInViewport({ ratio: 1 });
});
