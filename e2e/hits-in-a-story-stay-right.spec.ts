import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet } from './pages/correction-sheet.ts';
import { HitBar } from './pages/hit-bar.ts';
import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins, trueTexts } from './truth.ts';

const QUERY = '工会';
const countIn = (texts: readonly string[], term: string): number => texts.reduce((sum, text) => sum + text.split(term).length - 1, 0);
const joined = storyWith((each) => trueJoins(each) >= 2 && countIn(trueTexts(each), QUERY) >= 4);
const COUNT = countIn(trueTexts(joined.story), QUERY);

test('what is marked is what was asked for: across repairs and wide commas, whatever its width, case or script, and nothing that is excluded', async ({ page }) => {
  const view = new StoryPage(page);
  const bar = new HitBar(page);
  await test.step('across a repaired break, whether the marks of repairs are shown or not', async () => {
    await view.open(joined.page, joined.story, QUERY);
    await bar.shows(1, COUNT);
    await view.repairs.click();
    const across = await view.marks.first().evaluate((mark) => (mark.previousSibling?.textContent ?? '').slice(-2) + (mark.nextSibling?.textContent ?? '').slice(0, 2));
    expect(across).toHaveLength(4);
    await view.open(joined.page, joined.story, across);
    await bar.shows(1, 1);
    expect(await bar.marked('search-hit')).toEqual([across]);
    await view.repairs.click();
    expect(await bar.marked('search-hit')).toEqual([across]);
  });
  await test.step('across a comma drawn wide', async () => {
    const comma = /\p{Script=Han}{2},\p{Script=Han}{2}/u;
    const wide = storyWith((each) => each.paragraphs.some((text) => comma.test(text)));
    const [printed = ''] = comma.exec(wide.story.paragraphs.find((text) => comma.test(text)) ?? '') ?? [];
    await view.open(wide.page, wide.story, printed.replace(',', '，'));
    await bar.shows(1, 1);
    expect(await bar.marked('current-hit')).toEqual([printed]);
  });
  await test.step('whatever its width, case or script', async () => {
    await view.open(joined.page, joined.story, '工會');
    await bar.shows(1, COUNT);
    expect(await bar.marked('search-hit')).toEqual(Array.from({ length: COUNT }, () => QUERY));
  });
  await test.step('several terms, none that is excluded', async () => {
    const [other] = ['职工', '活动', '工作'].filter((term) => countIn(trueTexts(joined.story), term) > 0);
    if (other === undefined) throw new Error('a story of this paper speaks of work');
    await view.open(joined.page, joined.story, `${QUERY}|没有这些字 ${other} -北京`);
    await expect.poll(async () => [...new Set(await bar.marked('search-hit'))].sort()).toEqual([QUERY, other].sort());
  });
  await test.step('what is not in the text is said', async () => {
    await view.open(joined.page, joined.story, '没有这些字'.repeat(12));
    await expect(bar.position).toHaveText('这一篇里没有这些字');
    await expect(bar.next).toBeHidden();
    await bar.close.click();
    await expect(bar.bar).toBeHidden();
  });
  await test.step('a query without text needs no bar', async () => {
    const modules: string[] = [];
    page.on('response', (response) => modules.push(response.url()));
    await view.open(joined.page, joined.story, `-${QUERY}`);
    await expect.poll(() => modules.some((url) => url.includes('/hit-bar'))).toBe(true);
    await expect(bar.bar).toBeHidden();
    expect(await bar.marked('search-hit')).toEqual([]);
  });
});

test('axe finds nothing on a story with marked hits, and the same hit is shown after a correction and a text drawn anew', async ({ page }) => {
  await inLightTheme(page);
  const view = new StoryPage(page);
  const bar = new HitBar(page);
  await view.open(joined.page, joined.story, QUERY);
  await bar.shows(1, COUNT);
  await test.step('axe finds nothing in any theme', async () => {
    expect(await axeFindings(page)).toEqual([]);
  });
  await test.step('the bar covers neither the end of the screen nor what has focus', async () => {
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await last.focus();
    const [above, below] = [await last.boundingBox(), await bar.next.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  });
  await test.step('hits stay marked, and the same one is shown, after a correction', async () => {
    await page.keyboard.press('n');
    await bar.shows(2, COUNT);
    const sheet = new CorrectionSheet(page);
    await sheet.open();
    await sheet.sheet.getByRole('button', { name: /^不对，去掉/ }).first().click();
    await expect(sheet.undo).toBeVisible();
    await sheet.close();
    await bar.shows(2, COUNT);
    expect(await bar.marked('search-hit')).toEqual(Array.from({ length: COUNT }, () => QUERY));
    expect(await bar.marked('current-hit')).toEqual([QUERY]);
  });
  await test.step('hits stay marked when the text is drawn anew', async () => {
    await page.getByRole('article').evaluate((article) => {
      for (const paragraph of article.querySelectorAll('p')) paragraph.append(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
    });
    await expect.poll(async () => (await bar.marked('search-hit')).length).toBeGreaterThan(COUNT);
    expect(new Set(await bar.marked('search-hit'))).toEqual(new Set([QUERY]));
  });
  await test.step('the bar is whole on a narrow screen with text at twice its size', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await view.open(joined.page, joined.story, `${QUERY}|一个很长很长的词组`);
    await bar.shows(1, COUNT);
    await page.locator('html').evaluate((root) => root.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const part of [bar.bar.getByText(QUERY), bar.previous, bar.next, bar.close]) await expect(part).toBeInViewport({ ratio: 1 });
  });
});

test('without highlights in the browser, count, keys and address work, and the hit is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  const bar = new HitBar(page);
  await new StoryPage(page).open(joined.page, joined.story, QUERY);
  await bar.shows(1, COUNT);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(QUERY);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  await expect(page).toHaveURL(/&hit=2$/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(QUERY);
});

test('the bar speaks the language of the interface', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ language: 'en' })));
  await new BrowsePage(page).page.goto(`browse?q=${encodeURIComponent(QUERY)}`);
  await page.getByRole('article').getByRole('heading', { level: 2 }).getByRole('link', { name: joined.story.headline, exact: true }).click();
  const bar = page.getByRole('region', { name: 'Hits in this story' });
  await bar.getByRole('button', { name: 'Next hit' }).click();
  await expect(bar.getByRole('status')).toHaveText(`Hit 2 of ${COUNT}`);
});
