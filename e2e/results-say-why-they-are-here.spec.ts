import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('each result names the value that was asked for and marks its evidence in a sentence', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?district=${encodeURIComponent('海淀区')}`);
  await expect(browse.stories.first()).toBeVisible();
  for (const story of await browse.stories.all()) {
    const reasons = story.getByRole('list', { name: '为什么在这里' });
    await expect(reasons.getByRole('listitem')).toHaveCount(1);
    await expect(reasons).toContainText(/^区 海淀区：/);
    await expect(reasons.locator('mark').first()).not.toBeEmpty();
  }
});

test('where nothing is printed it says so', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?district=${encodeURIComponent('未标注区')}`);
  await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' })).toHaveText('区 未标注区：原文没有写明');
});

test('of more than two reasons the rest is behind a button', async ({ page }) => {
  const browse = new BrowsePage(page);
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

test('a field of the query gives its reason too', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('区:海淀区')}`);
  await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' })).toContainText(/^区 海淀区：/);
});
