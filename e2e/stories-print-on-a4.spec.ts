import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { saveButton } from './pages/library-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES, trueTexts } from './truth.ts';

const [truePage = { page: '', standingHead: '', stories: [] }] = TRUE_PAGES;
/** PostScript points of A4, as browsers round them. */
const A4 = [595, 842];

/** The sizes of the pages that the screen prints, in whole points. Chromium writes them uncompressed. */
async function printedPages(page: Page): Promise<number[][]> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

/** What is seen: no interface, and black text on white. */
async function expectPaper(page: Page): Promise<void> {
  for (const role of ['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'button'] as const) {
    expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
  }
  expect(await page.evaluate(() => [document.body, ...document.querySelectorAll('h1, article p')].filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element)).every(({ color, backgroundColor }, index) => color === 'rgb(0, 0, 0)' && (index > 0 || backgroundColor === 'rgb(255, 255, 255)')))).toBe(true);
}

test('a story is printed whole on one page of A4, in any theme, with its address and nothing of the interface @chromium', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('banmian.settings', JSON.stringify({ theme: 'dark' }));
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = `${Number(document.documentElement.dataset['printed'] ?? 0) + 1}`;
    };
  });
  const [story] = truePage.stories;
  const view = new StoryPage(page);
  if (story) await view.open(truePage, story);
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  expect(await printedPages(page)).toEqual([A4]);
  await page.emulateMedia({ media: 'print' });
  await expectPaper(page);
  await expect(page.getByRole('heading').filter({ visible: true })).toHaveText([story?.headline ?? '']);
  for (const text of story ? trueTexts(story) : []) await expect(view.article.getByText(text, { exact: true })).toBeVisible();
  expect(await view.article.evaluate((article) => getComputedStyle(article, '::after').content)).toBe(`"${page.url()}"`);
});

test('every story stands on one page of A4, whatever size the reader has chosen @chromium', async ({ page, site }) => {
  if (process.env['SOAK'] !== undefined) test.setTimeout(1_200_000);
  // What is printed is static HTML.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const lengths: (readonly [id: string, length: number])[] = [];
  for (const id of readdirSync(join(site, 'story'))) {
    const [body = ''] = /<div class="story-body".*?<\/div>/s.exec(readFileSync(join(site, 'story', id, 'index.html'), 'utf8')) ?? [];
    lengths.push([id, body.replaceAll(/<[^>]*>/g, '').length]);
  }
  lengths.sort(([, one], [, other]) => other - one);
  expect(lengths.length).toBeGreaterThan(10);
  for (const [id, length] of process.env['SOAK'] === undefined ? [...lengths.slice(0, 1), ...lengths.slice(-1)] : lengths) {
    for (const settings of ['{}', '{"elder":"on","lineHeight":"loose"}', '{"textSize":"largest"}']) {
      await page.addInitScript((kept) => localStorage.setItem('banmian.settings', kept), settings);
      await page.goto(`story/${id}`);
      expect(await printedPages(page), `${id}, ${length} characters, ${settings}`).toEqual([A4]);
    }
  }
  // As long as a story may be for that.
  await page.locator('.story-body').evaluate((body) => {
    body.replaceChildren(...Array.from({ length: 5 }, () => Object.assign(document.createElement('p'), { textContent: '字'.repeat(240) })));
  });
  expect(await printedPages(page)).toEqual([A4]);
});

test('a selection of saved stories is printed after a list of their headlines, none torn from its text @chromium', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  const stories = truePage.stories.slice(0, 3);
  for (const story of stories) {
    await new StoryPage(page).open(truePage, story);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveText('已收藏');
  }
  await page.goto('library#export');
  await page.getByRole('button', { name: '打印…' }).click();
  const sheet = page.getByRole('dialog', { name: '打印收藏' });
  await sheet.getByRole('radio', { name: /^自己挑选/ }).check();
  await sheet.getByRole('button', { name: '打印', exact: true }).click();
  await expect(sheet.getByRole('status')).toHaveText('没有可印的稿件。请至少选一篇。');
  for (const { headline } of stories.slice(0, 2)) await sheet.getByRole('checkbox', { name: headline, exact: true }).check();
  await sheet.getByRole('button', { name: '打印', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(['目录', ...stories.slice(0, 2).map(({ headline }) => headline).toReversed()]);
  await expect(page.getByRole('listitem').filter({ visible: true })).toHaveCount(2);
  await expectPaper(page);
  for (const text of stories.slice(0, 2).flatMap(trueTexts)) await expect(page.getByRole('article').getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(1);
  // Both are longer than what is left of a page: each begins one of its own.
  const sizes = await printedPages(page);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes).toEqual(sizes.map(() => A4));
  // Printing is over.
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // One alone hangs on a wall under its own headline.
  const [{ headline } = { headline: '' }] = stories;
  await sheet.getByRole('checkbox', { name: stories[1]?.headline ?? '', exact: true }).uncheck();
  await sheet.getByRole('button', { name: '打印', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading').filter({ visible: true })).toHaveText([headline]);
});
