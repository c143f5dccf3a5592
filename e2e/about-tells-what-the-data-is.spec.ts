import { expect, test } from './support/fixtures.ts';

test('the screen about the data gives figures, build, every document and whose the texts are', async ({ page }) => {
  await page.goto('about');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('数据说明');
  await expect(main.getByRole('term')).toHaveText(['文档', '稿件', '修复', '提醒']);
  const figures = (await main.getByRole('definition').allInnerTexts()).map(Number);
  expect(figures.slice(0, 2)).toEqual([5, 32]);
  expect(figures[2]).toBeGreaterThan(0);
  const pages = page.getByRole('region', { name: '各版是怎么读的' }).getByRole('heading', { level: 3 });
  await expect(pages).toHaveCount(5);
  await expect(page.getByRole('region', { name: '版权' })).toContainText('版权属于原报社');
});
