import { expect, test } from './support/fixtures.ts';

test('the data and the site tell what they are', async ({ page }) => {
  await page.goto('about');
  await test.step('the screen about the data gives figures, build, every document and whose the texts are', async () => {
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
  await test.step('version, build and what is new are shown in the language of the interface, also in the settings', async () => {
    const section = page.getByRole('region', { name: '本站的版本' });
    await expect(section).toContainText(/版面 \d+\.\d+\.\d+ · 构建 [0-9a-f]{8}/);
    await section.getByText('这一版有什么新东西').click();
    await expect(section.getByRole('listitem').first()).toHaveText(/^\p{Script=Han}.*。$/u);
    await page.goto('settings');
    await page.getByRole('radio', { name: 'English' }).check();
    const inEnglish = page.getByRole('region', { name: 'Version of this site' });
    await inEnglish.getByText('What is new in it').click();
    await expect(inEnglish.getByRole('listitem').first()).toHaveText(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });
});
