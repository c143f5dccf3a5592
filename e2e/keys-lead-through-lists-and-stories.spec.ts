import { BrowsePage } from './pages/browse-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test('j and k lead through a list with real focus, o opens, the arrows lead through the page, j through the results, Esc goes back to the row', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const links = browse.headlines.getByRole('link');
  // Keys that come before the code that answers them count too.
  let arrive = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/screen-keys-[^/]*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  arrive();
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  for (const [key, place] of [['j', 1], ['j', 2], ['k', 1]] as const) {
    await page.keyboard.press(key);
    await expect(links.nth(place)).toBeFocused();
    await expect(links.nth(place)).toBeInViewport({ ratio: 1 });
  }
  const headline = await links.nth(1).innerText();
  await page.keyboard.press('s');
  await expect(browse.stories.nth(1).getByRole('button', { name: /^已收藏/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^已收藏/ })).toBeAttached();
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('o');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headline);
  const first = page.url();
  await page.keyboard.press('ArrowRight');
  // The address changes before the screen does.
  await expect(heading).not.toHaveText(headline);
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(first);
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^已收藏/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/browse$/);
  await expect(links.nth(1)).toBeFocused();

  // What s takes out of the library leaves focus on the next story, and at last on the list's heading.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '收藏 2' }).click();
  const saved = page.getByRole('region', { name: '收藏的稿件' });
  const rows = saved.getByRole('heading', { level: 2 }).getByRole('link');
  await expect(rows).toHaveCount(2);
  const second = await rows.nth(1).innerText();
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(rows).toHaveText([second]);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('? lists the keys of the screen, with the switch that turns them off; Esc gives focus back', async ({ page }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  await browse.goto();
  await page.keyboard.press('j');
  const link = browse.headlines.getByRole('link').first();
  await expect(link).toBeFocused();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await expect(sheet.getByRole('term')).toHaveText(['jk', 'oEnter', 's', '/', 'Ctrl+K⌘K', '?', 'Esc']);
  expect(await axeFindings(page, '.keys-sheet')).toEqual([]);
  await sheet.getByRole('radio', { name: '关' }).check();
  await expect(sheet.getByRole('status')).toHaveText(/已关闭/);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(link).toBeFocused();
  await expect(sheet).toBeHidden();
});
