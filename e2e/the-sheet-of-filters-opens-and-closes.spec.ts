import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the sheet of filters says what waits behind it, closes by button, Esc and 关闭, gives focus back, and is one step back', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const open = page.getByRole('button', { name: /^筛选/ });
  await test.step('its button says how many stories wait behind it, and closing gives focus back', async () => {
    await open.click();
    const sheet = page.getByRole('dialog', { name: '筛选' });
    // Its code comes when it is first opened: what is asked of it before would press the button behind it.
    await expect(sheet).toBeVisible();
    const panel = await browse.panel('区');
    const [first] = await browse.values(panel);
    if (!first) throw new Error('no districts');
    await browse.include(panel, first.name);
    await expect(sheet.getByRole('button', { name: `查看 ${first.count} 篇` })).toBeVisible();
    await sheet.getByRole('button', { name: `查看 ${first.count} 篇` }).click();
    await expect(sheet).toBeHidden();
    await expect(open).toBeFocused();
    await expect(open).toHaveText('筛选 1');
    await page.goBack();
    await expect(browse.chips).toHaveCount(0);
  });
  await test.step('Esc and 关闭 close it too, and all its changes are one step back', async () => {
    const panel = await browse.panel('活动类型');
    const [first, second] = await browse.values(panel);
    if (!first || !second) throw new Error('fewer than two event types');
    await browse.include(panel, first.name);
    await expect(browse.page).toHaveURL(/type=/);
    await browse.exclude(panel, second.name);
    await expect(browse.page).toHaveURL(/type=-/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(open).toBeFocused();
    await expect(browse.chips).toHaveCount(2);
    await page.goBack();
    await expect(browse.chips).toHaveCount(0);
    await open.click();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
