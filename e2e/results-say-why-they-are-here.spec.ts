import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('each result says why it is here', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('each result names the value that was asked for and marks its evidence in a sentence', async () => {
    await browse.goto(`?district=${encodeURIComponent('海淀区')}`);
    await expect(browse.stories.first()).toBeVisible();
    for (const story of await browse.stories.all()) {
      const reasons = story.getByRole('list', { name: '为什么在这里' });
      await expect(reasons.getByRole('listitem')).toHaveCount(1);
      await expect(reasons).toContainText(/^海淀区：/);
      await expect(reasons.locator('mark').first()).not.toBeEmpty();
    }
  });
  await test.step('where nothing is printed it says so', async () => {
    await browse.goto(`?district=${encodeURIComponent('未标注区')}`);
    await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' })).toHaveText('未标注区：原文没有写明');
  });
  await test.step('a field of the query gives its reason too', async () => {
    await browse.goto(`?q=${encodeURIComponent('区:海淀区')}`);
    await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' })).toContainText(/^海淀区：/);
  });
  await test.step('of more than two reasons the rest is behind a button', async () => {
    await browse.goto();
    const panel = await browse.panel('单位');
    const parent = await browse.firstParent(panel);
    await browse.include(panel, parent.name);
    await browse.showResults();
    await expect(browse.count).toHaveText(`${parent.count} 篇`);
    const more = browse.stories.filter({ has: page.getByText(/^还有 \d+ 条$/) }).first();
    await expect(more.getByRole('list', { name: '为什么在这里' })).toHaveCount(1);
    const [rest = '0'] = /\d+/.exec(await more.getByText(/^还有 \d+ 条$/).innerText()) ?? [];
    await more.getByText(/^还有 \d+ 条$/).click();
    await expect(more.getByRole('list', { name: '为什么在这里' }).nth(1).getByRole('listitem')).toHaveCount(Number(rest));
    // An organization below the one that was asked for says so.
    await expect(browse.results).toContainText(`（属于 ${parent.name}）`);
  });
});
