import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet } from './pages/correction-sheet.ts';
import { Highlights } from './pages/highlights.ts';
import { LibraryPage } from './pages/library-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { smallControls, smallText } from './support/small-things.ts';
import { TRUE_PAGES } from './truth.ts';

const [{ page: firstPage } = { page: '' }] = TRUE_PAGES;
const ADDRESSES = ['', 'browse', `browse?q=${encodeURIComponent('工会')}&district=${encodeURIComponent('海淀区')}`, `page/${firstPage}`, 'library', 'settings', 'about', `about/${firstPage}`, 'story/there-is-none'];

/** Both, as one list for one address: 44 px as it comes, 60 px and text of 18 px in 长辈版 (MIIT's rules for older readers). */
async function tooSmall(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => { delete document.documentElement.dataset['elder']; });
  const asItComes = await smallControls(page, 44);
  await page.evaluate(() => { document.documentElement.dataset['elder'] = 'on'; });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...asItComes, ...await smallControls(page, 60), ...await smallText(page, 18), ...(sideways > 0 ? [`${sideways} px to scroll sideways`] : [])];
}

atEachWidth(() => {
  test('every control has 44 px each way, in 长辈版 60, and no text there less than 18 px', async ({ page }) => {
    const found: Record<string, readonly string[]> = {};
    for (const address of ADDRESSES) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.getByRole('searchbox', { disabled: false }).waitFor();
      found[decodeURIComponent(address)] = await tooSmall(page);
    }
    // A story, and what comes late to it.
    await page.goto(`page/${firstPage}`);
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.mouse.wheel(0, 10);
    await page.getByRole('button', { name: /^标为/ }).first().waitFor();
    found['story'] = await tooSmall(page);
    // What opens over it, and what is kept of it.
    const highlights = new Highlights(page);
    await page.keyboard.press('h');
    await highlights.bar.waitFor();
    found['selection'] = await tooSmall(page);
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await expect(highlights.section.getByRole('listitem')).toHaveCount(1);
    found['highlight'] = await tooSmall(page);
    const corrections = new CorrectionSheet(page);
    await corrections.open();
    found['corrections'] = await tooSmall(page);
    await page.keyboard.press('Escape');
    const named = await page.locator('.story-aside').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const kind of ['district', 'organization']) {
      await page.goto(named.find((href) => href.includes(`/${kind}/`)) ?? `${kind}/there-is-none`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found[kind] = await tooSmall(page);
    }
    await page.goto('library');
    await highlights.section.getByRole('listitem').waitFor();
    found['kept highlight'] = await tooSmall(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((address) => [address, []])));
  });
});

test('长辈版 is one tap on the front page: lines and paragraphs stand apart, 30 px can be had, and it stays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  const elder = page.getByRole('button', { name: '长辈版' });
  await elder.click();
  await expect(elder).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`page/${firstPage}`);
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('button', { name: '字号' }).click();
  await page.getByRole('dialog', { name: '阅读设置' }).getByRole('radio', { name: '超大' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '字号' })).toBeFocused();

  // As the static page has it before the app is there.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  const { size, leading, gap } = await page.locator('.story-body p').nth(1).evaluate((paragraph) => {
    const { fontSize, lineHeight, marginBlockStart } = getComputedStyle(paragraph);
    return { size: Number.parseFloat(fontSize), leading: Number.parseFloat(lineHeight), gap: Number.parseFloat(marginBlockStart) };
  });
  expect(size).toBeGreaterThanOrEqual(30);
  expect(leading).toBeGreaterThanOrEqual(1.3 * size);
  expect(leading).toBeLessThanOrEqual(2 * size);
  expect(gap).toBeGreaterThanOrEqual(1.3 * leading - 0.1);
});

test('in 长辈版 nothing that was said goes by itself', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ elder: 'on' })));
  await page.clock.install();
  const browse = new BrowsePage(page);
  await browse.goto();
  const headline = await browse.headlines.first().innerText();
  await browse.stories.first().getByRole('button', { name: /收藏：/ }).click();
  const library = new LibraryPage(page);
  await expect(library.count).toHaveText('收藏 1');
  await library.count.click();
  await library.remove(headline);
  await library.undo.waitFor();
  await page.clock.fastForward('30:00');
  await library.undo.click();
  await expect(library.headlines).toHaveText([headline]);
});
