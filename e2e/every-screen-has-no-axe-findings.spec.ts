import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

const ADDRESSES = {
  'front, library, settings and what is not there': ['', 'library', 'settings', 'about/there-is-none', 'story/there-is-none', 'there/is/none'],
  'what tells of the data': ['about', `about/${TRUE_PAGES[0]?.page}`],
  'what was searched for': [`browse?q=${encodeURIComponent('工会')}&district=-${encodeURIComponent('海淀区')}`, 'browse?q=zzzz'],
};

test.beforeEach(async ({ page }) => {
  await inLightTheme(page);
});

for (const [screens, addresses] of Object.entries(ADDRESSES)) {
  test(`axe finds nothing in any theme on ${screens}`, async ({ page }) => {
    for (const address of addresses) {
      await test.step(`on /${decodeURIComponent(address)}`, async () => {
        await page.goto(address);
        await page.getByRole('navigation', { name: '主导航' }).waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  });
}

test('axe finds nothing in any theme on browse, and with every list of filters opened', async ({ page }) => {
  await page.goto('browse');
  await page.getByRole('region', { name: '结果' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const open = page.getByRole('button', { name: '筛选' });
  if (await open.isVisible()) await open.click();
  await page.getByRole('group', { name: '单位' }).getByRole('button', { name: /^再显示/ }).click();
  expect(await axeFindings(page, '.filters')).toEqual([]);
});
