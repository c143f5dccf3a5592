import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

const q = (query: string): string => `?q=${encodeURIComponent(query)}`;

test('each clause of a query is a chip that says what it was understood as, and takes it back', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('one plain term has no chip; each clause of a longer query is one', async () => {
    await browse.goto(q('慰问'));
    await expect(browse.marks.first()).toHaveText('慰问');
    await expect(browse.chips).toHaveCount(0);
    await browse.search.fill('慰问 工会|职工 -会议');
    await expect(browse.chips).toHaveText(['慰问', '工会 或 职工', '不含 会议']);
  });
  await test.step('taking a chip back takes its clause out of the query, and Back brings it again', async () => {
    await browse.goto(q('慰问 职工 -会议'));
    await browse.chips.nth(1).click();
    await expect(browse.search).toHaveValue('慰问 -会议');
    await expect(browse.chips).toHaveText(['慰问', '不含 会议']);
    await expect(browse.chips.nth(1)).toBeFocused();
    await page.goBack();
    await expect(browse.search).toHaveValue('慰问 职工 -会议');
    await expect(browse.chips).toHaveCount(3);
  });
  await test.step('a field says what it was understood as, in pinyin too', async () => {
    await browse.goto(q('区：haidian'));
    await expect(browse.chips).toHaveText(['区：海淀区']);
    await expect(browse.stories.first()).toContainText('海淀');
  });
  await test.step('a field that names nothing is told in words and never empties the list', async () => {
    await browse.goto();
    const all = await browse.stories.count();
    await browse.search.fill('区：无此地');
    await expect(browse.results).toContainText('以下内容没有参与搜索：区:无此地');
    await expect(browse.stories).toHaveCount(all);
    await expect(browse.chips).toHaveCount(0);
    await browse.search.fill('版:99');
    await expect(browse.results).toContainText('这里没有哪一篇合「版:99」');
    await expect(browse.chips).toHaveText(['版：99']);
    await expect(browse.stories).toHaveCount(0);
    await browse.search.fill('区：无此地');
    await expect(browse.stories).toHaveCount(all);
  });
});
