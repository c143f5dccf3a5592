import { rmSync } from 'node:fs';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

const NUMERALS = '甲乙丙丁戊己庚辛壬癸';
const [DOCUMENTS, STORIES] = [7, 100];

/** A name for every number, of two characters. */
function nameOf(number: number): string {
  return `${NUMERALS[Math.floor(number / 10) % 10]}${NUMERALS[number % 10]}`;
}

function documentOf(place: number): string {
  return Array.from({ length: STORIES }, (_, story) => {
    const [town, street] = [`${NUMERALS[place]}河`, `${nameOf(story)}街道`];
    return `${town}${street}总工会走访慰问一线职工\n\n本报讯（记者 甲乙）近日，${town}${street}总工会走进车间，为一线职工送去清凉用品${story}份。职工们说，${town}的关心送到了心里。`;
  }).join('\n\n\n\n');
}

test.describe('a list of 500 stories or more', () => {
  test.use({ serviceWorkers: 'block' });
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
    await expect(again).toBeInViewport();
    expect(Math.abs(await page.evaluate(() => scrollY) - before)).toBeLessThan(200);
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
});
