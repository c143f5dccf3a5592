import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

const q = (query: string): string => `?q=${encodeURIComponent(query)}`;

test('nothing found offers what there is: the nearest term, each term alone, the query without filters', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('a slip of the input method: the nearest term is offered, never searched for unasked', async () => {
    await browse.goto(q('慰文'));
    await expect(browse.count).toHaveText('0 篇');
    await expect(browse.results).toContainText('您是不是要找：');
    await expect(browse.search).toHaveValue('慰文');
    await browse.results.getByRole('link', { name: /^慰问（\d+ 篇）$/ }).click();
    await expect(browse.search).toHaveValue('慰问');
    await expect(browse.marks.first()).toHaveText('慰问');
  });
  await test.step('terms that do not occur together: each says how many stories hold it, and leads there', async () => {
    await browse.goto();
    const [first = '', second = ''] = await browse.headlines.allInnerTexts();
    await browse.search.fill(`"${first}" "${second}"`);
    await expect(browse.count).toHaveText('0 篇');
    await expect(browse.results).toContainText(`「${first}」有 1 篇，「${second}」有 1 篇，没有同时含有两者的。`);
    await browse.results.getByRole('link', { name: `只找「${first}」（1 篇）` }).click();
    await expect(browse.headlines).toHaveText([first]);
  });
  await test.step('where the filters are what leaves nothing, it says how many there are without them', async () => {
    await browse.goto(`${q('慰问')}&organization=nobody`);
    await expect(browse.count).toHaveText('0 篇');
    await expect(browse.results).toContainText(/不加筛选，有 \d+ 篇。/);
  });
});
