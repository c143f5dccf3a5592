import { rmSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import { painted } from './support/painted.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

const NUMERALS = '甲乙丙丁戊己庚辛壬癸';
const [DOCUMENTS, STORIES] = [7, 100];

/** Rows scrolled past, so that their heights are known. */
async function scrollPast(page: Page, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen += 1) {
    await page.evaluate(() => scrollBy(0, innerHeight));
    await painted(page);
  }
}

/** Presses without scrolling to what is pressed. */
function pressInPlace(target: Locator): Promise<void> {
  return target.evaluate((element) => (element as HTMLElement).click());
}

/** A name for every number, of two characters. */
function nameOf(number: number): string {
  return `${NUMERALS[Math.floor(number / 10) % 10]}${NUMERALS[number % 10]}`;
}

function documentOf(place: number): string {
  return Array.from({ length: STORIES }, (_, story) => {
    const [town, street] = [`${NUMERALS[place]}河`, `${nameOf(story)}街道`];
    if (place === 0) return `${town}${street}总工会举办健步走活动\n\n本报讯（记者 甲乙）近日，${town}${street}总工会举办健步走活动，${story}名职工参加。`;
    return `${town}${street}总工会走访慰问一线职工\n\n本报讯（记者 甲乙）近日，${town}${street}总工会走进车间，为一线职工送去清凉用品${story}份。职工们说，${town}的关心送到了心里。`;
  }).join('\n\n\n\n');
}

test.describe('a list of 500 stories or more', () => {
  // All in one worker, so that the site is made once.
  test.describe.configure({ mode: 'default' });
  let folder = '';

  test.beforeAll(async ({ site }) => {
    folder = await makeSiteOfDocuments(site, Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, place) => [`page-${place}.txt`, documentOf(place)])));
  });

  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.beforeEach(({ server }) => server.deploy(folder));

  test('has only the rows near the screen in the page, each with its place, and says so', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const total = Number.parseInt(await browse.count.innerText(), 10);
    expect(total).toBeGreaterThanOrEqual(500);
    await expect(browse.results).toContainText('浏览器自带的页内查找找不全');
    expect(await browse.stories.count()).toBeLessThan(60);
    const rows = browse.results.getByRole('list').last().locator('> li');
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(total));
    await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('End');
    await expect(rows.last()).toHaveAttribute('aria-posinset', String(total));
    // The rows that came later have their sentences: those of a query show its hit.
    await browse.search.fill('职工');
    await expect(browse.marks.first()).toHaveText('职工');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect(browse.stories.nth(8).locator('mark').first()).toBeVisible();
  });

  test('keeps its place and its focus with Back', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    await page.evaluate(() => scrollTo(0, 40_000));
    await expect.poll(async () => Number(await browse.stories.first().locator('xpath=ancestor::li').getAttribute('aria-posinset'))).toBeGreaterThan(50);
    const link = browse.headlines.getByRole('link').nth(8);
    await link.scrollIntoViewIfNeeded();
    const headline = await link.innerText();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await page.goBack();
    const again = browse.headlines.getByRole('link', { name: headline });
    await expect(again).toBeFocused();
    const placeOfFocus = (): Promise<number> => page.evaluate(() => Number(document.activeElement?.closest('li')?.ariaPosInSet));
    const place = await placeOfFocus();
    await expect(again).toBeInViewport();
    expect(Math.abs(await page.evaluate(() => scrollY) - before)).toBeLessThan(200);
    // Keys go on past what is drawn, down and up.
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('j');
    await expect.poll(placeOfFocus).toBe(place + 20);
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('k');
    await expect.poll(placeOfFocus).toBe(place - 10);
  });

  test('a list under 500 is whole: the browser’s own find sees all of it', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto(`?q=${encodeURIComponent('甲河')}`);
    await expect(browse.count).toHaveText(`${STORIES} 篇`);
    await expect(browse.stories).toHaveCount(STORIES);
    await expect(browse.results).not.toContainText('浏览器自带的页内查找');
    // Reached by typing too, where what can be seen comes first; each with its sentence.
    await browse.search.fill('乙河');
    await expect(browse.stories).toHaveCount(STORIES);
    await expect(browse.stories.last().locator('mark').first()).toHaveText('乙河');
  });

  test('a list under 500 is gone back to where it was left, from another filter too', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto(`?q=${encodeURIComponent('乙河')}`);
    await expect(browse.stories).toHaveCount(STORIES);
    const unmarked = (await browse.panel('区')).getByRole('checkbox', { name: /^未标注/ });
    // Before the next frame, which would tell of the scroll.
    await unmarked.evaluate((box: HTMLElement) => {
      scrollTo(0, 9000);
      box.click();
    });
    await expect(browse.chips).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(9000);
    await page.goBack();
    await expect(browse.chips).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(9000);
  });

  test('a window that could not be fetched is asked for again as the list is scrolled', async ({ page }) => {
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      let failed = false;
      Worker.prototype.postMessage = function post(this: Worker, ...message: unknown[]) {
        if (!failed && JSON.stringify(message[0]).includes('"window":[40,80]')) {
          failed = true;
          throw new Error('not sent');
        }
        postMessage.apply(this, message as Parameters<typeof postMessage>);
      };
    });
    const browse = new BrowsePage(page);
    await browse.goto(`?q=${encodeURIComponent('乙河')}`);
    await expect(browse.stories).toHaveCount(STORIES);
    await browse.stories.last().scrollIntoViewIfNeeded();
    await expect(browse.stories.last().locator('mark').first()).toHaveText('乙河');
  });

  test('the heights of a long list are kept for it, not for the list that came after it', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const panel = await browse.panel('活动类型');
    const type = (await browse.values(panel)).find(({ count }) => count === (DOCUMENTS - 1) * STORIES);
    if (!type) throw new Error('all pages but the first have an event type of their own');
    await scrollPast(page, 12);
    const first = () => browse.results.getByRole('list').last().evaluate((list) => (
      [...list.children].find((row) => row.getBoundingClientRect().bottom > 0)?.getAttribute('aria-posinset')
    ));
    const before = await first();
    await pressInPlace(panel.getByRole('checkbox', { name: new RegExp(`^${type.name}`) }));
    await expect(browse.count).toHaveText(`${type.count} 篇`);
    await browse.showResults();
    await browse.headlines.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('慰问');
    await page.evaluate(() => history.go(-2));
    await expect(browse.count).toHaveText(`${DOCUMENTS * STORIES} 篇`);
    await expect.poll(first).toBe(before);
  });
});
