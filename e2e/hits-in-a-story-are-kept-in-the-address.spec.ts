import { BrowsePage } from './pages/browse-page.ts';
import { HitBar } from './pages/hit-bar.ts';
import { expect, test } from './support/fixtures.ts';
import { COUNT, openFromList, QUERY, story } from './support/story-with-hits.ts';

test('an address shows its hit when it is reloaded, pasted, come back to, and behind the last the last', async ({ page, context }) => {
  const bar = new HitBar(page);
  await test.step('an address reloaded, or pasted elsewhere, shows the same hit', async () => {
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
  await test.step('what the address of a story does not know is dropped; a hit behind the last is the last', async () => {
    await openFromList(new BrowsePage(page), QUERY, story.headline);
    await bar.shows(1, COUNT);
    await page.goto(`${page.url()}&sort=page&hit=9999`);
    await bar.shows(COUNT, COUNT);
    await expect.poll(() => new URL(page.url()).search).toBe(`?q=${encodeURIComponent(QUERY)}&hit=9999`);
  });
  await test.step('a reader who comes back to a story finds the hit that was left', async () => {
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
