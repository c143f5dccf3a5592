import { SettingsPage } from './pages/settings-page.ts';
import { expect, test } from './support/fixtures.ts';

test.describe('a browser set to English', () => {
  test.use({ locale: 'en-GB' });

  test('gets an English interface, and can choose Chinese', async ({ page }) => {
    await test.step('gets an English interface: districts and event types too, organizations stay Chinese and marked so', async () => {
      await page.goto('');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('region', { name: 'By district' }).getByRole('link', { name: /^Haidian District \d+$/ })).toBeVisible();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
      await page.getByRole('region', { name: 'Results' }).waitFor();
      const open = page.getByRole('button', { name: 'Filters' });
      if (await open.isVisible()) await open.click();
      await expect(page.getByRole('group', { name: 'Event type' }).getByRole('checkbox', { name: /^Care and support \d+$/ })).toBeVisible();
      const organizations = page.getByRole('group', { name: 'Organization' }).locator('label [lang="zh-CN"]');
      expect(await organizations.count()).toBeGreaterThan(3);
    });
    await test.step('can be changed to Chinese, which is remembered', async () => {
      const settings = new SettingsPage(page);
      await settings.goto();
      await settings.choose('Language', '中文');
      await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
      await page.goto('browse');
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(page).toHaveTitle('浏览稿件 · 版面');
    });
  });

});

test.describe('a browser set to neither language', () => {
  test.use({ locale: 'fr-FR' });

  test('gets Chinese, and can choose English', async ({ page }) => {
    const settings = new SettingsPage(page);
    await settings.goto();
    await settings.choose('语言', 'English');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(page).toHaveTitle('Settings · Banmian');
  });
});
