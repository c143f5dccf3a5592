import { BrowsePage } from './pages/browse-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';

test('choosing a value alone shows exactly as many stories as stand beside it; a further one never removes a story, an excluded one never adds any', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const all = await browse.stories.count();
  for (const facet of ['区', '单位', '活动类型'] as const) {
    await test.step(facet, async () => {
      const panel = await browse.panel(facet);
      const [first, second] = await browse.values(panel);
      if (!first || !second) throw new Error(`${facet}: fewer than two values`);
      await browse.include(panel, first.name);
      await browse.showResults();
      await expect(browse.stories).toHaveCount(first.count);
      await expect(browse.count).toHaveText(`${first.count} 篇`);
      await browse.panel(facet);
      await browse.include(panel, second.name);
      await expect(browse.chips).toHaveCount(2);
      await browse.settled();
      expect(await browse.stories.count()).toBeGreaterThanOrEqual(first.count);
      await browse.exclude(panel, second.name);
      await browse.showResults();
      await expect(browse.chips.nth(1)).toHaveAccessibleName(`取消「不含 ${second.name}」`);
      await browse.settled();
      expect(await browse.stories.count()).toBeLessThanOrEqual(Math.min(first.count, all));
      await page.getByRole('button', { name: '清除筛选' }).click();
      await expect(browse.stories).toHaveCount(all);
    });
  }
});

test('stories without a district are a value like any other, and a long list of values is cut', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('stories without a district are a value like any other', async () => {
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
  await test.step('a long list is cut, and has a box to find a value in', async () => {
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
