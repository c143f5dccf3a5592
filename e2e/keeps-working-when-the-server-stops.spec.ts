import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet, OwnCorrections } from './pages/correction-sheet.ts';
import { FrontPage } from './pages/front-page.ts';
import { LibraryPage, saveButton, saveFirst } from './pages/library-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, TRUE_PAGES } from './truth.ts';

test.use({ serviceWorkers: 'allow' });

/** Chromium says this of the check for a new service worker, the one request that may fail. */
const UPDATE_CHECK = /sw\.js/;

test.describe('@chromium with the server process stopped', () => {
  test('the fault bites: without a service worker a new tab shows the browser’s error page', async ({ browser, server, problems }) => {
    problems.allow(/./);
    const context = await browser.newContext({ serviceWorkers: 'block', baseURL: server.address });
    const page = await context.newPage();
    await new LibraryPage(page).goto();
    await server.stop();
    await expect((await context.newPage()).goto(server.address)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    await context.close();
  });

  test('a new tab opens front, browse with search and filters, and a story never visited; stories are saved and corrected there', async ({ page, context, server, problems }) => {
    const failed: string[] = [];
    await new LibraryPage(page).waitUntilOfflineReady();
    await test.step('an address below the folders of assets and data is not mistaken for the app', async () => {
      problems.allow(/status of 404/);
      const asset = await page.evaluate(async (address) => (await fetch(`${address}assets/no-such-file.js`)).status, server.address);
      const shard = await page.evaluate(async (address) => (await fetch(`${address}bundle/no-such-file.json`)).status, server.address);
      expect([asset, shard]).toEqual([404, 404]);
    });
    // What the next navigation cuts off, such as the tab's icon, was not refused by anyone.
    context.on('requestfailed', (request) => {
      const cause = request.failure()?.errorText ?? '';
      if (cause !== 'net::ERR_ABORTED') failed.push(`${request.url()} ${cause}`);
    });
    await server.stop();
    problems.allow(UPDATE_CHECK);
    await page.close();

    const tab = await context.newPage();
    const browse = new BrowsePage(tab);
    const heading = tab.getByRole('heading', { level: 1 });
    await test.step('front, browse with search and filters, and a story never visited', async () => {
      const front = new FrontPage(tab);
      await front.goto();
      await expect(front.pages).toHaveCount(5);

      const [story] = TRUE_PAGES.at(3)?.stories ?? [];
      if (!story) throw new Error('the truth has a fourth page with stories');
      await browse.goto();
      await browse.search.fill(story.headline.slice(0, 6));
      await expect(browse.headlines.first()).toContainText(story.headline.slice(0, 6));
      await browse.search.blur();
      await browse.headlines.first().getByRole('link').click();
      await expect(tab).toHaveURL(/\/story\//);
      await expect(heading).toBeVisible();
      const address = tab.url();

      await browse.goto();
      const panel = await browse.panel('区');
      const [value] = await browse.values(panel);
      if (!value) throw new Error('the district panel has values');
      await browse.include(panel, value.name);
      await browse.showResults();
      await expect(browse.stories).toHaveCount(value.count);

      const deepLink = await context.newPage();
      await deepLink.goto(address);
      await expect(deepLink.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(deepLink.getByRole('article').first()).toContainText('。');
      expect(failed.filter((url) => !UPDATE_CHECK.test(url))).toEqual([]);
      await deepLink.close();
    });
    await test.step('a story can be saved, is listed as readable, and opens from its copy', async () => {
      await browse.goto();
      const headline = await browse.headlines.first().innerText();
      await browse.headlines.first().getByRole('link').click();
      await expect(heading).toHaveText(headline);
      await saveButton(tab).click();
      await expect(saveButton(tab)).toHaveAttribute('aria-pressed', 'true');

      const library = new LibraryPage(await context.newPage());
      await library.goto();
      await expect(library.headlines).toHaveText([headline]);
      await expect(library.readable).toHaveCount(1);
      await library.headlines.first().getByRole('link').click();
      await expect(library.page.getByRole('heading', { level: 1 })).toHaveText(headline);
      await library.page.close();
    });
    await test.step('a correction counts, is kept, and can be exported', async () => {
      const { page: truePage, story } = storyWith(({ headline }) => headline.includes('海淀区'));
      await new StoryPage(tab).open(truePage, story);
      const sheet = new CorrectionSheet(tab);
      await sheet.open();
      await sheet.wrong('海淀区').click();
      await expect(sheet.said).toContainText('已去掉「海淀区」');
      const own = new OwnCorrections(tab);
      await own.goto();
      await expect(own.items).toHaveCount(1);
      expect((await own.export()).text).toContain('海淀区');
    });
  });

  test('a browser that is started anew has the saved stories, searches, and shows a story never visited', async ({ server, launchOptions }) => {
    const profile = mkdtempSync(join(tmpdir(), 'banmian-anew-'));
    const launch = () => chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'zh-CN', baseURL: server.address });
    let context = await launch();
    const online = new BrowsePage(await context.newPage());
    await new LibraryPage(online.page).waitUntilOfflineReady();
    await online.goto();
    const saved = await saveFirst(online, 2);
    await context.close();
    await server.stop();

    context = await launch();
    const page = await context.newPage();
    const library = new LibraryPage(page);
    await library.goto();
    await expect(library.headlines).toHaveText(saved.toReversed());
    await expect(library.readable).toHaveCount(2);
    const browse = new BrowsePage(page);
    await browse.goto(`?q=${encodeURIComponent('工会')}`);
    await expect(browse.marks.first()).toHaveText('工会');
    const headline = await browse.headlines.first().innerText();
    await browse.headlines.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await context.close();
    rmSync(profile, { recursive: true });
  });
});
