import { BrowsePage } from './pages/browse-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';

for (const facet of ['区', '单位', '活动类型'] as const) {
  test(`${facet}: choosing a value alone shows exactly as many stories as stand beside it`, async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const panel = await browse.panel(facet);
    const [value] = await browse.values(panel);
    if (!value) throw new Error(`${facet}: no values`);
    await browse.include(panel, value.name);
    await browse.showResults();
    await expect(browse.stories).toHaveCount(value.count);
    await expect(browse.count).toHaveText(`${value.count} 篇`);
  });

  test(`${facet}: a further value never removes a story, an excluded one never adds any`, async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const all = await browse.stories.count();
    const panel = await browse.panel(facet);
    const [first, second] = await browse.values(panel);
    if (!first || !second) throw new Error(`${facet}: fewer than two values`);
    await browse.include(panel, first.name);
    await expect(browse.stories).toHaveCount(first.count);
    await browse.include(panel, second.name);
    await expect(browse.chips).toHaveCount(2);
    await browse.settled();
    expect(await browse.stories.count()).toBeGreaterThanOrEqual(first.count);
    await browse.exclude(panel, second.name);
    await browse.showResults();
    await expect(browse.chips.nth(1)).toHaveAccessibleName(`取消「不含 ${second.name}」`);
    await browse.settled();
    expect(await browse.stories.count()).toBeLessThanOrEqual(Math.min(first.count, all));
  });
}

test('stories without a district are a value like any other', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?district=${encodeURIComponent('未标注区')}`);
  await expect(browse.chips).toHaveText(['未标注区']);
  await browse.settled();
  const headlines = await browse.headlines.allInnerTexts();
  expect(headlines.length).toBeGreaterThan(0);
  await browse.chips.first().click();
  await expect(browse.chips).toHaveCount(0);
  await browse.settled();
  expect(await browse.stories.count()).toBeGreaterThan(headlines.length);
});

atEachWidth(() => {
  test('a chip takes its value back, and 清除筛选 all of them', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto(`?district=${encodeURIComponent('海淀区')}&type=-${encodeURIComponent('会议部署')}`);
    await expect(browse.chips).toHaveText(['海淀区', '不含 会议部署']);
    await browse.chips.first().click();
    await expect(browse.chips).toHaveText(['不含 会议部署']);
    await expect(browse.chips.first()).toBeFocused();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page).toHaveURL(/\/browse$/);
    await expect(browse.chips).toHaveCount(0);
  });
});

test('a long list is cut, and has a box to find a value in', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const panel = await browse.panel('单位');
  const short = await browse.values(panel);
  await panel.getByRole('button', { name: /^再显示 \d+ 个$/ }).click();
  const whole = await browse.values(panel);
  expect(whole.length).toBeGreaterThan(short.length);
  const last = whole.at(-1)?.name ?? '';
  await panel.getByRole('textbox', { name: '在单位中查找' }).fill(last);
  expect((await browse.values(panel)).map(({ name }) => name)).toContain(last);
  await panel.getByRole('textbox', { name: '在单位中查找' }).fill('zzzz');
  await expect(panel.getByText('没有这个名称，换个说法试试。')).toBeVisible();
});
