import { BrowsePage } from './pages/browse-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test.beforeEach(async ({ page }) => {
  await inLightTheme(page);
});

test('axe finds nothing on chips, reasons, an opened tree and chosen dates', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('工会 职工|慰问 -会议')}&organization=${encodeURIComponent('北京市总工会')}&date=${encodeURIComponent('日期不详')}&mentioned=1`);
  await expect(browse.stories.first().getByRole('list', { name: '为什么在这里' }).first()).toBeVisible();
  await (await browse.panel('发生时间')).getByRole('button', { name: /^日期不详，/ }).waitFor();
  const panel = await browse.panel('单位');
  const parent = await browse.firstParent(panel);
  await expect(parent.disclose).toHaveAttribute('aria-expanded', 'true');
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing on a list that was searched, and where nothing was found', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const panel = await browse.panel('单位');
  await panel.getByRole('textbox').fill('zgh');
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
  expect(await axeFindings(page, '.filters')).toEqual([]);
  await page.goto(`browse?q=${encodeURIComponent('慰文')}`);
  await expect(browse.results).toContainText('您是不是要找：');
  expect(await axeFindings(page, '#results')).toEqual([]);
});
