import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

test.use({ viewport: { width: 320, height: 640 } });

const ADDRESSES = ['', 'browse', `browse?q=${encodeURIComponent('工会')}&district=-${encodeURIComponent('经济技术开发区(亦庄)')}`, 'library', 'settings', 'about', `about/${TRUE_PAGES[0]?.page}`, 'there/is/none'];

test('nothing scrolls sideways at 320 px with text at twice its size', async ({ page }) => {
  for (const address of ADDRESSES) {
    await test.step(`on /${decodeURIComponent(address)}`, async () => {
      await page.goto(address);
      await page.getByRole('navigation', { name: '主导航' }).waitFor();
      await page.locator('html').evaluate((root) => root.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});
