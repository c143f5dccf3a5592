import { BrowsePage } from './pages/browse-page.ts';
import { HitBar } from './pages/hit-bar.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { expect, test } from './support/fixtures.ts';

test('keys without a modifier act until the settings turn them off, and Enter in the bar goes on to lead', async ({ page }) => {
  const browse = new BrowsePage(page);
  const bar = new HitBar(page);
  await browse.goto(`?q=${encodeURIComponent('工会')}`);
  await browse.headlines.getByRole('link').first().click();
  await expect(bar.position).toHaveText(/第 1 处/);
  const story = page.url();
  await page.keyboard.press('n');
  await expect(bar.position).toHaveText(/第 2 处/);
  await page.keyboard.press('/');
  await expect(browse.search).toBeFocused();

  const settings = new SettingsPage(page);
  await settings.goto();
  await settings.choose('单键快捷键', '关');
  await page.goto(story);
  await expect(bar.position).toHaveText(/第 1 处/);
  await bar.bar.focus();
  await page.keyboard.press('/');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(bar.position).toHaveText(/第 2 处/);
  await expect(bar.next).not.toHaveAttribute('aria-keyshortcuts');
  await expect(browse.search).not.toHaveAttribute('aria-keyshortcuts');
  await expect(browse.search).not.toBeFocused();
});
