import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

interface Pair {
  readonly id: string;
  readonly stories: readonly [string, string];
}
const { pairs } = JSON.parse(readFileSync(new URL('../data/truth/related.json', import.meta.url), 'utf8')) as { readonly pairs: readonly Pair[] };
/** Two stories that share a person, an organization and a district. */
const { stories: [STORY, RELATED] } = pairs.find(({ id }) => id === 'r05') ?? { stories: ['', ''] };

/** Opens the story and waits until the app has taken its static HTML over. */
async function openStory(page: Page): Promise<void> {
  await page.goto(`story/${STORY}`);
  await page.getByRole('searchbox', { disabled: false }).waitFor();
}

test('a story’s names lead to a district and an organization with their stories, sentences and kinds of event, on into browse, and back', async ({ page }) => {
  await inLightTheme(page);
  await openStory(page);
  const aside = page.getByRole('complementary');
  const district = aside.getByRole('link', { name: '东城区', exact: true });
  await district.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('东城区');
  await expect(page).toHaveTitle('东城区 · 版面');
  await expect(page.getByRole('main')).toBeFocused();
  const stories = page.getByRole('region', { name: /^稿件 \d+ 篇$/ }).getByRole('article');
  const count = await stories.count();
  await expect(stories.locator('mark').first()).toContainText('东城');
  await expect(page.getByRole('region', { name: '活动类型' }).getByRole('link').first()).toHaveText(/\d+ 篇$/);
  await expect(page.getByRole('region', { name: '事件日期' }).getByRole('link', { name: `日期不详 ${count} 篇` })).toBeVisible();
  expect(await axeFindings(page, 'main')).toEqual([]);

  await page.getByRole('link', { name: `在浏览中打开（${count} 篇）` }).click();
  await expect(page.getByRole('region', { name: '结果' }).getByRole('article')).toHaveCount(count);
  await page.goBack();
  await page.goBack();
  await expect(district).toBeFocused();

  // The first mention in the text is a link as well.
  await page.getByRole('article').getByRole('link', { name: '东城区总工会', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('东城区总工会');
  const beside = page.getByRole('region', { name: '同时出现的单位' }).getByRole('listitem').first();
  // Every link shows what it rests on: a sentence that marks both, or the list that the tree comes from.
  const above = page.getByRole('region', { name: '上下级' }).getByRole('listitem').filter({ has: page.getByRole('link', { name: '北京市总工会' }) });
  await above.getByRole('button', { name: /^为什么？/ }).click();
  await expect(above).toContainText('据单位名录');
  await beside.getByRole('button', { name: /^为什么？/ }).press('Enter');
  await expect(beside.locator('mark').last()).toHaveText((await beside.getByRole('link').first().textContent()) ?? '');
  expect(await axeFindings(page, 'main')).toEqual([]);
  const together = beside.getByRole('link', { name: /同时出现的稿件/ });
  const number = Number.parseInt((await together.textContent()) ?? '', 10);
  await together.click();
  await expect(page.getByRole('region', { name: '结果' }).getByRole('article')).toHaveCount(number);
  await page.goBack();
  await page.getByRole('region', { name: '上下级' }).getByRole('link', { name: '北京市总工会' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('北京市总工会');
  await expect(page.getByRole('region', { name: '上下级' }).getByRole('link', { name: '东城区总工会' })).toBeVisible();
  // What stands below counts in its numbers, as in the lists they lead to.
  const type = page.getByRole('region', { name: '活动类型' }).getByRole('link').first();
  const ofType = Number.parseInt(/\d+(?= 篇$)/.exec((await type.textContent()) ?? '')?.[0] ?? '', 10);
  await type.click();
  await expect(page.getByRole('region', { name: '结果' }).getByRole('article')).toHaveCount(ofType);
});

test('a person has the printed posts with their sentences, and search engines are asked to leave that screen out', async ({ page }) => {
  await inLightTheme(page);
  await openStory(page);
  const robots = page.locator('meta[name="robots"]');
  await expect(robots).toHaveCount(0);
  await page.getByRole('complementary').getByRole('link', { name: '李长华' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('李长华');
  await expect(robots).toHaveAttribute('content', 'noindex');
  const posts = page.getByRole('region', { name: '身份' }).getByRole('listitem');
  await expect(posts.first()).toContainText('东城区总工会');
  await posts.first().getByText('为什么？').click();
  await expect(posts.first().locator('mark')).toHaveText('李长华');
  expect(await axeFindings(page, 'main')).toEqual([]);
  await page.getByRole('region', { name: /^稿件/ }).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\//);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(robots).toHaveCount(0);
});

test('an address of none says so and offers search', async ({ page }) => {
  for (const [kind, title] of [['district', '没有这个区'], ['organization', '没有这个单位'], ['person', '没有这个人物']] as const) {
    await page.goto(`${kind}/there-is-none`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · 版面`);
    await expect(page.getByRole('main').getByRole('link', { name: '搜索稿件' })).toBeVisible();
  }
});

test('related stories come below a story, each with its reason, and move nothing', async ({ page }) => {
  await inLightTheme(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { readonly value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  await openStory(page);
  await page.locator('.story-related').scrollIntoViewIfNeeded();
  const related = page.getByRole('region', { name: '相关 3 篇' });
  const first = related.getByRole('listitem').first();
  await expect(first).toContainText(/同一人物 李长华/);
  await expect(first).toContainText(/同一单位 东城区总工会/);
  expect(await axeFindings(page, '.story-related')).toEqual([]);
  expect(await page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts)).toEqual([]);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/story/${RELATED}$`));
});

test.describe('@chromium with the server process stopped', () => {
  test.use({ serviceWorkers: 'allow' });

  test('related stories and pages of organizations come from what is held', async ({ page, server, problems }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await server.stop();
    problems.allow(/sw\.js/);
    await openStory(page);
    await page.locator('.story-related').scrollIntoViewIfNeeded();
    await expect(page.getByRole('region', { name: '相关 3 篇' })).toContainText('李长华');
    await page.getByRole('complementary').getByRole('link', { name: '东城区总工会', exact: true }).click();
    await expect(page.getByRole('region', { name: /^稿件/ }).getByRole('article').first()).toBeVisible();
  });
});
