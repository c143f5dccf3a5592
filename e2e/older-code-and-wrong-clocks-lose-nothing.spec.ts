import { LibraryPage } from './pages/library-page.ts';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test as siteTest } from './support/fixtures.ts';
import { test as libraryTest } from './support/library-pages.ts';

libraryTest('@chromium rolled back to older code: a plain page cannot open its database, the library opens it as it stands and keeps on', async ({ libraries }) => {
  const page = await libraries.open();
  const found = await page.evaluate(async () => {
    const { MIGRATIONS, LATER_STEP, madeCopy, madeHighlight, open, schema } = window.library;
    const newer = await open([...MIGRATIONS, LATER_STEP]);
    await newer.save(madeCopy('of-the-newer-code'));
    await (await newer.rows('highlights')).put([madeHighlight('of-the-newer-code')]);
    newer.close();
    // The fault bites.
    const plain = await new Promise((resolve) => {
      const opening = indexedDB.open('library-under-test', MIGRATIONS.length);
      opening.addEventListener('error', () => resolve(opening.error?.name));
      opening.addEventListener('success', () => resolve('opened'));
    });
    const older = await open();
    await older.save(madeCopy('of-the-older-code'));
    const care = await older.care();
    return {
      plain, raised: (await schema()).version - MIGRATIONS.length, kept: (await older.bookmarks()).map(({ id }) => id), highlights: (await (await older.rows('highlights')).list()).length,
      verdict: await older.verify('of-the-newer-code'), loss: (await care?.takeStock(null))?.loss,
    };
  });
  expect(found).toEqual({ plain: 'VersionError', raised: 1, kept: ['of-the-newer-code', 'of-the-older-code'], highlights: 1, verdict: 'verified', loss: null });
});

siteTest('a clock set to 1999: what is saved after stands after, nothing expires, and nothing is taken for lost', async ({ page }) => {
  await page.clock.install({ time: '2026-11-21T08:00:00Z' });
  const browse = new BrowsePage(page);
  await browse.goto();
  const saved: string[] = [];
  for (const [place, time] of [[0, '2026-11-21T08:00:00Z'], [1, '1999-01-01T08:00:00Z'], [2, '2040-01-01T08:00:00Z'], [3, '1999-01-02T08:00:00Z']] as const) {
    await page.clock.setSystemTime(time);
    const story = browse.stories.nth(place);
    saved.push(await story.getByRole('heading', { level: 2 }).innerText());
    await story.getByRole('button', { name: /收藏：/ }).click();
    await expect(story.getByRole('button', { name: /收藏：/ })).toHaveText('已收藏');
  }
  const dates = await page.evaluate(() => new Promise<string[]>((resolve) => {
    const opening = indexedDB.open('banmian-library /');
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('bookmarks').objectStore('bookmarks').index('sequence').getAll();
      reading.addEventListener('success', () => resolve(reading.result.map(({ savedAt }: { savedAt: string }) => savedAt.slice(0, 4))));
    });
  }));
  // The fault bites: by their times they would stand in another order.
  expect(dates).toEqual(['2026', '1999', '2040', '1999']);
  expect(dates.toSorted()).not.toEqual(dates);

  const library = new LibraryPage(page);
  await library.goto();
  await expect(library.headlines).toHaveText(saved.toReversed());
  await expect(page.getByRole('region', { name: '存储' })).toContainText('4 篇收藏里，4 篇的副本已读回');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
