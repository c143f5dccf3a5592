import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet } from './pages/correction-sheet.ts';
import { HitBar } from './pages/hit-bar.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { COUNT, openFromList, QUERY, story, storyPage } from './support/story-with-hits.ts';
import { storyWith } from './truth.ts';

const { story: long } = storyWith((each) => each.paragraphs.join('').length > 700);
/** What stands once in a long story, at its end. */
const DEEP = long.paragraphs.at(-1)?.slice(0, 8) ?? '';

test('a story opened from a list of results marks every hit; button and key lead round and round; closing the bar takes all away', async ({ page }) => {
  const browse = new BrowsePage(page);
  const bar = new HitBar(page);
  await openFromList(browse, QUERY, story.headline);
  await bar.shows(1, COUNT);
  await test.step('every hit is marked and the first is shown', async () => {
    await expect(bar.bar).toContainText(QUERY);
    expect(await bar.marked('search-hit')).toEqual(Array.from({ length: COUNT }, () => QUERY));
    expect(await bar.marked('current-hit')).toEqual([QUERY]);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent(QUERY)}`);
    expect(await page.locator('link[rel=canonical]').evaluateAll((links) => links.filter((link) => link.getAttribute('href')?.includes('?')))).toEqual([]);
  });
  await test.step('next and previous by button and by key, each kept in the address', async () => {
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
  await test.step('keys lead nowhere while the reader types or a dialog is open', async () => {
    await browse.search.press('n');
    await expect(browse.search).toHaveValue('n');
    const sheet = new CorrectionSheet(page);
    await sheet.open();
    await page.keyboard.press('n');
    await sheet.close();
    await page.keyboard.press('n');
    await bar.shows(2, COUNT);
  });
  await test.step('closing the bar takes marks and query away, and nothing moves', async () => {
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
});

test('the first hit is scrolled to wherever it stands, in one story after another, and the only one again by key', async ({ page }) => {
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
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 420 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => bar.isInView()).toBe(false);
  await page.keyboard.press('n');
  await expect.poll(() => bar.isInView()).toBe(true);
});

test('the markup of the story is the same with and without hits, and without a query nothing is fetched for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const view = new StoryPage(page);
  const bar = new HitBar(page);
  await view.open(storyPage, story);
  const plain = await view.article.innerHTML();
  expect(asked.filter((url) => url.includes('/hit-bar'))).toEqual([]);
  await page.goto(`${page.url()}?q=${encodeURIComponent(QUERY)}`);
  await bar.shows(1, COUNT);
  await page.keyboard.press('n');
  await bar.shows(2, COUNT);
  expect(await view.article.innerHTML()).toBe(plain);
});
