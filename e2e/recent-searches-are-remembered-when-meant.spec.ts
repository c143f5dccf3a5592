import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { expect, test } from './support/fixtures.ts';

const forget = (page: Page) => page.getByRole('button', { name: /^清空已记住的 \d+ 条$/ });

/** What the settings say is remembered. The link leads there within the app: a reload could cut off what is just being written. */
async function expectRemembered(page: Page, count: number): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
  await expect(forget(page)).toHaveText(`清空已记住的 ${count} 条`);
}

test('Enter and a story opened from the results remember a query, typing does not; each once', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  await browse.search.fill('慰问');
  await expect(page).toHaveURL(/q=/);
  await expect(browse.marks.first()).toBeVisible();
  await expectRemembered(page, 0);

  await browse.goto();
  await browse.search.fill('慰问');
  await browse.search.press('Enter');
  await browse.search.press('Enter');
  await expectRemembered(page, 1);

  await browse.goto();
  await browse.search.fill('工会');
  await expect(browse.marks.first()).toBeVisible();
  await browse.search.blur();
  await browse.headlines.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectRemembered(page, 2);
});

test('all are forgotten and brought back; another tab follows, and nothing is remembered where that is not wanted', async ({ page, context }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  for (const query of ['慰问', '工会']) {
    await browse.search.fill(query);
    await browse.search.press('Enter');
  }
  const settings = await context.newPage();
  await new SettingsPage(settings).goto();
  await expectRemembered(settings, 2);
  await forget(settings).click();
  await expect(settings.getByText('已清空 2 条。')).toBeVisible();
  await settings.getByRole('button', { name: '撤销' }).click();
  await expect(forget(settings)).toHaveText('清空已记住的 2 条');

  await browse.search.fill('职工');
  await browse.search.press('Enter');
  await expect(forget(settings)).toHaveText('清空已记住的 3 条');

  await new SettingsPage(settings).choose('记住最近的搜索', '不记');
  await browse.search.fill('海淀');
  await browse.search.press('Enter');
  await expect(browse.marks.first()).toBeVisible();
  await expectRemembered(settings, 3);
});

test('half a word in an input method is not remembered', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  await browse.search.focus();
  await browse.search.dispatchEvent('compositionstart');
  await browse.search.fill('hai dian');
  await browse.search.press('Enter');
  await browse.search.dispatchEvent('compositionend');
  await browse.search.fill('海淀');
  await browse.search.press('Enter');
  await expect(browse.marks.first()).toBeVisible();
  await expectRemembered(page, 1);
});
