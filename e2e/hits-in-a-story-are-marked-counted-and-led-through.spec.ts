import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet } from './pages/correction-sheet.ts';
import { HitBar } from './pages/hit-bar.ts';
import { LibraryPage } from './pages/library-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueTexts } from './truth.ts';

const QUERY = '工会';
const countIn = (texts: readonly string[], term: string): number => texts.reduce((sum, text) => sum + text.split(term).length - 1, 0);
const { story } = storyWith((each) => countIn(trueTexts(each), QUERY) >= 8);
const COUNT = countIn(trueTexts(story), QUERY);
const { story: long } = storyWith((each) => each.paragraphs.join('').length > 700);
/** What stands once in a long story, at its end. */
const DEEP = long.paragraphs.at(-1)?.slice(0, 8) ?? '';

async function openFromList(browse: BrowsePage, query: string, headline: string): Promise<void> {
  await browse.goto(`?q=${encodeURIComponent(query)}`);
  await browse.headlines.getByRole('link', { name: headline, exact: true }).click();
  await expect(browse.page.getByRole('heading', { level: 1 })).toHaveText(headline);
}

test('a story opened from a list of results marks every hit and shows the first', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await expect(bar.bar).toContainText(QUERY);
  expect(await bar.marked('search-hit')).toEqual(Array.from({ length: COUNT }, () => QUERY));
  expect(await bar.marked('current-hit')).toEqual([QUERY]);
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent(QUERY)}`);
  expect(await page.locator('link[rel=canonical]').evaluateAll((links) => links.filter((link) => link.getAttribute('href')?.includes('?')))).toEqual([]);
});

test('the first hit is scrolled to wherever it stands, in one story after another', async ({ page }) => {
  const browse = new BrowsePage(page);
  const bar = new HitBar(page);
  await browse.goto(`?q=${encodeURIComponent(`${DEEP}|${QUERY}`)}`);
  await browse.headlines.getByRole('link', { name: story.headline, exact: true }).click();
  await bar.shows(1, COUNT);
  await expect.poll(() => bar.isInView()).toBe(true);
  await page.goBack();
  await browse.search.fill(DEEP);
  await expect(browse.stories).toHaveCount(1);
  await browse.headlines.getByRole('link', { name: long.headline, exact: true }).click();
  await bar.shows(1, 1);
  await expect.poll(() => bar.isInView()).toBe(true);
});

test('next and previous by button and by key, round and round, each kept in the address', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  await expect(page).toHaveURL(/&hit=2$/);
  await bar.next.click();
  await bar.shows(3, COUNT);
  await expect.poll(() => bar.isInView()).toBe(true);
  await page.keyboard.press('Shift+N');
  await bar.shows(2, COUNT);
  await bar.previous.click();
  await bar.shows(1, COUNT);
  await expect(page).not.toHaveURL(/hit=/);
  await page.keyboard.press('Shift+N');
  await bar.shows(COUNT, COUNT);
  await expect.poll(() => bar.isInView()).toBe(true);
  await page.keyboard.press('n');
  await bar.shows(1, COUNT);
  await bar.bar.focus();
  await page.keyboard.press('Enter');
  await bar.shows(2, COUNT);
  await bar.next.focus();
  await page.keyboard.press('Shift+Enter');
  await bar.shows(1, COUNT);
});

test('keys lead nowhere while the reader types or a dialog is open', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  const search = new BrowsePage(page).search;
  await search.press('n');
  await expect(search).toHaveValue('n');
  const sheet = new CorrectionSheet(page);
  await sheet.open();
  await page.keyboard.press('n');
  await sheet.close();
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
});

test('an address reloaded, or pasted elsewhere, shows the same hit', async ({ page, context }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  for (let hit = 2; hit <= COUNT; hit += 1) {
    await page.keyboard.press('n');
    await bar.shows(hit, COUNT);
  }
  const address = page.url();
  await page.reload();
  await bar.shows(COUNT, COUNT);
  await expect.poll(() => bar.isInView()).toBe(true);
  const pasted = new HitBar(await context.newPage());
  await pasted.page.goto(address);
  await pasted.shows(COUNT, COUNT);
  await expect.poll(() => pasted.isInView()).toBe(true);
  expect(pasted.page.url()).toBe(address);
});

test('what the address of a story does not know is dropped; a hit behind the last is the last', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await page.goto(`${page.url()}&sort=page&hit=9999`);
  await bar.shows(COUNT, COUNT);
  await expect.poll(() => new URL(page.url()).search).toBe(`?q=${encodeURIComponent(QUERY)}&hit=9999`);
});

test('Back returns to the list in one step, however many hits were shown: same place, same focus', async ({ page }) => {
  const browse = new BrowsePage(page);
  const bar = new HitBar(page);
  await browse.goto(`?q=${encodeURIComponent(QUERY)}`);
  const link = browse.headlines.getByRole('link').nth(9);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await bar.position.waitFor();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('n');
  await page.goBack();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(browse.search).toHaveValue(QUERY);
});

test('a reader who comes back to a story finds the hit that was left', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await page.keyboard.press('Shift+N');
  await bar.shows(COUNT, COUNT);
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(story.headline);
  await page.goBack();
  await bar.shows(COUNT, COUNT);
  await expect.poll(() => bar.isInView()).toBe(true);
});

test('the only hit is scrolled to again by key', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), DEEP, long.headline);
  await bar.shows(1, 1);
  await expect.poll(() => bar.isInView()).toBe(true);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 420 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => bar.isInView()).toBe(false);
  await page.keyboard.press('n');
  await expect.poll(() => bar.isInView()).toBe(true);
});

test('closing the bar takes marks and query away, and nothing moves', async ({ page }) => {
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  const before = await page.evaluate(() => scrollY);
  await bar.close.click();
  await expect(bar.bar).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
  expect(await bar.marked('search-hit')).toEqual([]);
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/\/browse\?q=/);
});

test('the markup of the story is the same with and without hits, and without a query nothing is fetched for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const view = new StoryPage(page);
  const bar = new HitBar(page);
  const { page: truePage } = storyWith((each) => each === story);
  await view.open(truePage, story);
  const plain = await view.article.innerHTML();
  expect(asked.filter((url) => url.includes('/hit-bar'))).toEqual([]);
  await page.goto(`${page.url()}?q=${encodeURIComponent(QUERY)}`);
  await bar.shows(1, COUNT);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  expect(await view.article.innerHTML()).toBe(plain);
});

test('with the server stopped hits are marked, led through, and found again by their address @chromium', async ({ page, context, server, problems }) => {
  await new LibraryPage(page).waitUntilOfflineReady();
  await server.stop();
  problems.allow(/sw\.js/);
  const bar = new HitBar(page);
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await bar.shows(1, COUNT);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  const pasted = new HitBar(await context.newPage());
  await pasted.page.goto(page.url());
  await pasted.shows(2, COUNT);
  expect(await pasted.marked('search-hit')).toHaveLength(COUNT);
});
