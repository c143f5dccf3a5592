import { rmSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { CorrectionSheet } from './pages/correction-sheet.ts';
import { FrontPage } from './pages/front-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { makeNextBuild } from './support/next-build.ts';
import { storyWith } from './truth.ts';

// All in one worker, so that the later build is made once.
test.describe.configure({ mode: 'default' });
let nextBuild = '';
test.beforeAll(async ({ site }) => {
  nextBuild = await makeNextBuild(site, 'next');
});
test.afterAll(() => rmSync(nextBuild, { recursive: true, force: true }));

test.use({ serviceWorkers: 'allow' });

/** Chromium tells of a chunk that is gone in these words. */
const GONE = /status of 404|Failed to fetch dynamically imported module|Refused to apply style|Unable to preload CSS/;

function bar(page: Page): { readonly offer: Locator; readonly update: Locator; readonly later: Locator } {
  return { offer: page.getByText('有新版本'), update: page.getByRole('button', { name: /^(仍然)?更新$/ }), later: page.getByRole('button', { name: '稍后' }) };
}

/** Names of the scripts that a page runs, without their folder. */
function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')));
}

/** The deployment is there; a tab that is shown again looks for it. */
async function showAgain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
}

test.describe('@chromium a new build deployed under an open tab', () => {
  test.describe('without a service worker', () => {
    test.use({ serviceWorkers: 'block' });

    test('the fault bites, and one reload mends it', async ({ page, server, problems }) => {
      problems.allow(GONE);
      await new FrontPage(page).goto();
      server.deploy(nextBuild);
      let loads = 0;
      page.on('load', () => (loads += 1));
      await openSettings(page);
      await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
      expect(loads).toBe(1);
      expect(await scriptsOf(page)).toContainEqual(expect.stringMatching(/next\.js$/));
    });

    test('a file that stays gone is not reloaded for a second time', async ({ page, server, problems }) => {
      problems.allow(GONE);
      await new FrontPage(page).goto();
      server.inject((request, response) => {
        if (!/settings-screen/.test(request.url ?? '')) return false;
        response.writeHead(404).end();
        return true;
      });
      let loads = 0;
      page.on('load', () => (loads += 1));
      await openSettings(page);
      await expect.poll(() => loads).toBe(1);
      const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
      await page.getByRole('button', { name: '重试' }).click();
      await asked;
      await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
      expect(loads).toBe(1);
    });
  });

  test('the old tab goes on with the old build until its reader chooses, offline too', async ({ page, server, problems }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await new FrontPage(page).goto();
    server.deploy(nextBuild);
    await showAgain(page);
    await expect(bar(page).offer).toBeVisible();

    await openSettings(page);
    await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
    expect(await scriptsOf(page)).not.toContainEqual(expect.stringMatching(/next\.js$/));

    const hands = new Hands(page);
    await hands.press(bar(page).later);
    await expect(bar(page).offer).toBeHidden();
    await hands.standOn(page.getByRole('main'));
    await page.reload();
    await expect(bar(page).offer).toBeVisible();
    await hands.press(bar(page).update);
    await expect.poll(() => scriptsOf(page).catch(() => [])).toContainEqual(expect.stringMatching(/next\.js$/));
    await expect(bar(page).offer).toBeHidden();

    await new LibraryPage(page).waitUntilOfflineReady();
    await server.stop();
    problems.allow(/sw\.js/);
    await new FrontPage(page).goto();
  });

  test('what is half typed is not lost: the update waits and says so', async ({ page, server }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await new FrontPage(page).goto();
    server.deploy(nextBuild);
    await showAgain(page);
    // Over the sheet of corrections nothing else can be pressed, so what it holds stays.
    const { page: truePage, story } = storyWith(() => true);
    await new StoryPage(page).open(truePage, story);
    const sheet = new CorrectionSheet(page);
    await sheet.open();
    const choice = sheet.sheet.getByRole('combobox', { name: '缺一个活动类型' });
    await choice.selectOption('产改创新');
    await expect(bar(page).update).toBeVisible();
    expect(await bar(page).update.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('dialog') !== null;
    })).toBe(true);
    await expect(choice).toHaveValue('产改创新');
    await sheet.close();

    const { box } = new SearchSuggestions(page);
    await box.fill('慰问');
    await bar(page).update.click();
    await expect(page.getByText('输入框里还有没用上的文字')).toBeVisible();
    await expect(box).toHaveValue('慰问');
    expect(await scriptsOf(page)).not.toContainEqual(expect.stringMatching(/next\.js$/));

    await box.press('Enter');
    await expect(page).toHaveURL(/q=/);
    await bar(page).update.click();
    await expect.poll(() => scriptsOf(page).catch(() => [])).toContainEqual(expect.stringMatching(/next\.js$/));
    await expect(box).toHaveValue('慰问');
  });

  test('it takes over at once, though the old build is still downloading', async ({ page, server }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) if (/\/assets\/.*\.json$/.test(request.url)) await cache.delete(request);
      }
    });
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    let hanging = 0;
    server.inject(({ url }) => {
      if (!/\/assets\/.*\.json$/.test(url ?? '')) return false;
      hanging += 1;
      return true;
    });
    await new FrontPage(page).goto();
    // Four at a time.
    await expect.poll(() => hanging).toBe(4);

    server.inject(null);
    server.deploy(nextBuild);
    await showAgain(page);
    await bar(page).update.click();
    await expect.poll(() => scriptsOf(page).catch(() => [])).toContainEqual(expect.stringMatching(/next\.js$/));
    await new LibraryPage(page).waitUntilOfflineReady();
  });

  test('another tab chose it: this one keeps its old code, which is dropped when no tab needs it', async ({ page, context, server }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    const other = await context.newPage();
    await new FrontPage(other).goto();
    server.deploy(nextBuild);
    await showAgain(page);
    await bar(page).update.click();
    await expect.poll(() => scriptsOf(page).catch(() => [])).toContainEqual(expect.stringMatching(/next\.js$/));

    await openSettings(other);
    await expect(other.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
    expect(await scriptsOf(other)).not.toContainEqual(expect.stringMatching(/next\.js$/));
    await expect(bar(other).offer).toBeVisible();
    expect(await coreCaches(page)).toBe(2);

    await bar(other).update.click();
    await expect.poll(() => scriptsOf(other).catch(() => [])).toContainEqual(expect.stringMatching(/next\.js$/));
    await expect.poll(() => coreCaches(page)).toBe(1);
  });
});

function coreCaches(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' core ')).length);
}
