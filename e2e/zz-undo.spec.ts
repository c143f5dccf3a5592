import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage, saveFirst } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';
import { focusFaults, focusFaultsByTab } from './support/focus-walk.ts';
import { axeFindings } from './support/axe.ts';
import { coveredControls } from './support/covered-controls.ts';
import { clippedText } from './support/clipped-text.ts';

test('look', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const headlines = await saveFirst(browse, 5);
  const library = new LibraryPage(page);
  await library.goto();
  await expect(library.headlines).toHaveCount(5);
  for (const [w, h] of [[320, 256], [390, 500]] as const) {
    await page.setViewportSize({ width: w, height: h });
    const before = await page.evaluate(() => scrollY);
    const row = library.headlines.nth(3);
    const name = await row.innerText();
    await page.getByRole('button', { name: `取消收藏：${name}` }).scrollIntoViewIfNeeded();
    await library.remove(name);
    await library.undo.waitFor();
    console.log(w, h, before, await page.evaluate(() => scrollY), await library.undo.boundingBox(), await page.locator('.removal-undo').boundingBox(), await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop));
    await expect(library.undo).toBeInViewport();
    for (const theme of ['light', 'dark', 'sepia']) {
      await page.evaluate((t) => { document.documentElement.dataset['theme'] = t; }, theme);
      await page.screenshot({ path: `/tmp/UNDOSHOTS/${w}-${theme}.png` });
    }
    await page.evaluate(() => { document.documentElement.dataset['theme'] = 'light'; });
    console.log(w, 'axe', await axeFindings(page), 'focus', await focusFaults(page));
    console.log(w, 'tab', await focusFaultsByTab(page), 'covered', await coveredControls(page), await clippedText(page));
    // Backwards
    await page.keyboard.press('End');
    const bad: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press('Shift+Tab');
      bad.push(...await page.evaluate(() => {
        const a = document.activeElement as HTMLElement; const b = document.querySelector('.removal-undo')?.getBoundingClientRect();
        if (!b || a === document.body || a.closest('.removal-undo')) return [];
        const r = a.getBoundingClientRect();
        return r.top < b.bottom && r.bottom > b.top && b.top <= 1 ? [`${a.textContent} ${r.top} ${b.bottom}`] : [];
      }));
    }
    console.log(w, 'back', bad);
    await page.locator('.removal-undo').getByRole('button', { name: '撤销' }).click();
    await expect(library.headlines).toHaveCount(5);
    console.log(await page.evaluate(() => [document.activeElement?.id, scrollY]));
  }
  console.log(headlines);
});
