import type { Locator } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { saveViewButton, ViewsOnScreen } from './pages/views.ts';
import { expect, test } from './support/fixtures.ts';

const q = (query: string): string => `?q=${encodeURIComponent(query)}`;

async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press('Enter');
}

test('focus goes on from chips, an empty list and dates', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('one of two chips taken back leaves none: focus goes to the results', async () => {
    await browse.goto(q('慰问 职工'));
    await expect(browse.chips).toHaveCount(2);
    await press(browse.chips.first());
    await expect(browse.chips).toHaveCount(0);
    await expect(browse.results).toBeFocused();
  });
  await test.step('a link out of an empty list leads to the results', async () => {
    await browse.goto(q('慰文'));
    await press(browse.results.getByRole('link', { name: /^慰问（\d+ 篇）$/ }));
    await expect(browse.marks.first()).toHaveText('慰问');
    await expect(browse.results).toBeFocused();
  });
  await test.step('a date taken back leads to its bar', async () => {
    await browse.goto();
    const panel = await browse.panel('发生时间');
    const bar = panel.getByRole('button', { name: /篇$/ }).first();
    const name = (await bar.getAttribute('aria-label') ?? '').replace(/，\d+ 篇$/, '');
    await bar.click();
    const row = panel.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    await row.focus();
    await row.press('Space');
    await expect(row).toHaveCount(0);
    await expect(bar).toBeFocused();
    await bar.press('Enter');
    await browse.exclude(panel, name);
    await press(panel.getByRole('button', { name: `排除${name}`, exact: true }));
    await expect(row).toHaveCount(0);
    await expect(bar).toBeFocused();
  });
});

test('focus goes on from saved views and remembered searches', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('a saved view opened leads to the results; one removed to its undo, and from there to the heading', async () => {
    const views = new ViewsOnScreen(page);
    await browse.goto(q('慰问'));
    await saveViewButton(page).click();
    await expect(saveViewButton(page)).toHaveText('已存视图');
    await browse.goto();
    await press(views.latest.first().getByRole('link'));
    await expect(browse.marks.first()).toHaveText('慰问');
    await expect(browse.results).toBeFocused();

    await new LibraryPage(page).goto();
    await press(page.getByRole('button', { name: '删除视图：慰问' }));
    const undo = page.getByRole('button', { name: '撤销' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(views.list).toHaveCount(1);
    await expect(page.getByRole('heading', { name: '存下的视图' })).toBeFocused();
  });
  await test.step('searches brought back lead to the button that forgets them', async () => {
    await browse.goto();
    await browse.search.fill('慰问');
    await browse.search.press('Enter');
    await expect(browse.marks.first()).toHaveText('慰问');
    // A load of the page would cut off what is being kept.
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
    const forget = page.getByRole('button', { name: '清空已记住的 1 条' });
    await forget.click();
    await press(page.getByRole('button', { name: '撤销' }));
    await expect(forget).toBeFocused();
  });
});
