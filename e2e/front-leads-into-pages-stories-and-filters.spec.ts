import { BrowsePage } from './pages/browse-page.ts';
import { FrontPage } from './pages/front-page.ts';
import { expect, test } from './support/fixtures.ts';

test('every page of the collection is listed with its headlines, and a headline opens its story', async ({ page }) => {
  const front = new FrontPage(page);
  await front.goto();
  await expect(front.pages).toHaveCount(5);
  await expect(front.pages.getByRole('listitem').getByRole('link')).toHaveCount(32);
  const link = front.pages.nth(2).getByRole('listitem').getByRole('link').nth(1);
  const headline = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/\/story\/[a-z0-9_~-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a page that prints no name is called by its place among the documents', async ({ page }) => {
  const front = new FrontPage(page);
  await front.goto();
  await expect(front.pages.getByRole('heading', { level: 3 })).toHaveText(['文档 001', '文档 002', '文档 003', '文档 004', '文档 005']);
});

for (const way of ['districts', 'eventTypes'] as const) {
  test(`each link of ${way} opens browse with as many stories as it says`, async ({ page }) => {
    const front = new FrontPage(page);
    await front.goto();
    const link = front[way].first();
    const count = Number(/\d+$/.exec(await link.innerText())?.[0]);
    await link.click();
    const browse = new BrowsePage(page);
    await expect(browse.stories).toHaveCount(count);
    await expect(browse.chips).toHaveCount(1);
  });
}

test('the main navigation marks the screen that is open', async ({ page }) => {
  await page.goto('');
  const navigation = page.getByRole('navigation', { name: '主导航' });
  await navigation.getByRole('link', { name: '浏览' }).click();
  await expect(navigation.getByRole('link', { name: '浏览' })).toHaveAttribute('aria-current', 'page');
  await expect(navigation.getByRole('link', { name: '首页' })).not.toHaveAttribute('aria-current');
  await expect(page).toHaveTitle('浏览稿件 · 版面');
});
