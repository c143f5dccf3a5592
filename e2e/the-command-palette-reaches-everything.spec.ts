import { BrowsePage } from './pages/browse-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test('Ctrl+K: a filter by initials, a search by Enter, a screen, a setting, an act of the story, all by keys, after the server stopped', async ({ page, server, problems }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  await browse.goto();
  const palette = page.getByRole('dialog', { name: '命令面板' });
  const box = palette.getByRole('combobox');
  const option = (name: RegExp) => palette.getByRole('option', { name });
  const open = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
  };
  /** Goes down to a line and takes it. */
  const take = async (name: RegExp): Promise<void> => {
    await expect(option(name).first()).toBeVisible();
    for (let step = 0; step < 40 && await option(name).first().getAttribute('aria-selected') !== 'true'; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  await open();
  expect(await axeFindings(page, '.palette')).toEqual([]);
  await page.keyboard.type('hdq');
  await take(/^海淀区$/);
  await browse.settled();
  await expect(browse.chips).toHaveText([/海淀区/]);

  await browse.search.focus();
  await open();
  await page.keyboard.type('工会');
  await expect(option(/^搜索「工会」$/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await browse.settled();
  await expect(browse.search).toHaveValue('工会');
  await expect(browse.search).toBeFocused();
  await expect(browse.chips.first()).toBeVisible();

  const link = browse.headlines.getByRole('link').first();
  await link.focus();
  await open();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  const headline = await link.innerText();
  await open();
  await page.keyboard.insertText(headline.slice(0, 6));
  await take(new RegExp(`^${headline.slice(0, 6)}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await open();
  await page.keyboard.type('引用');
  await take(/^引用$/);
  await expect(page.getByRole('dialog', { name: /引用/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '引用' })).toBeFocused();
  await open();
  await page.keyboard.type('dark');
  await server.stop();
  // What the story fetches for later may still have been on its way.
  problems.allow(/ERR_CONNECTION_(?:RESET|REFUSED)|ERR_EMPTY_RESPONSE/);
  await take(/深色/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('settings open both, without a keyboard, in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ language: 'en' })));
  await page.goto('settings');
  await page.getByRole('button', { name: 'List the shortcuts' }).click();
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByRole('button', { name: 'Open the command palette' }).click();
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('combobox').fill('library');
  await palette.getByRole('option', { name: 'Saved', exact: true }).click();
  await expect(page).toHaveURL(/library$/);
  await expect(palette).toBeHidden();
});
