import { expect, test } from './support/fixtures.ts';

const MISSING = [
  { what: 'a story', address: 'story/there-is-none', title: '没有这篇稿件' },
  { what: 'a page', address: 'page/there-is-none', title: '没有这个版面' },
  { what: 'a screen', address: 'there/is/none', title: '没有这个地址' },
];

test('what does not exist says so, offers search and the front page', async ({ page }) => {
  for (const { what, address, title } of MISSING) {
    await test.step(what, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(`${title} · 版面`);
      await expect(page.getByRole('main').getByRole('link', { name: '回首页' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: '搜索稿件' }).click();
      await expect(page.getByRole('region', { name: '结果' }).getByRole('article').first()).toBeVisible();
    });
  }
});
