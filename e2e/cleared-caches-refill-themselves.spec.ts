import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { FrontPage } from './pages/front-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';
import type { ProductionServer } from './support/production-server.ts';

test.use({ serviceWorkers: 'allow' });

/** As the browser does when the device runs out of room. */
function clearCaches(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

function heldFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let held = 0;
    for (const name of await caches.keys()) held += (await (await caches.open(name)).keys()).length;
    return held;
  });
}

test('@chromium data that could not be had, shards that were spoilt and caches that were cleared are fetched anew', async ({ page, context, browser, server, problems }) => {
  await test.step('data that could not be had is counted honestly, and fetched when the next tab starts', async () => {
    problems.allow(/status of 500/);
    const library = new LibraryPage(page);
    server.inject((request, response) => {
      if (!/bundle\/page-000/.test(request.url ?? '')) return false;
      response.writeHead(500).end();
      return true;
    });
    await library.goto();
    await expect(page.getByText(/^全部稿件的文件：已下载 (\d+) \/ (?!\1 )\d+ 个，还要下载 [\d.]+ KB/)).toBeVisible();
    await expect(page.getByText('有 1 个文件这次没取到')).toBeVisible();
    server.inject(null);
    await library.waitUntilOfflineReady();
  });
  await test.step('a held shard that was spoilt on the device is fetched anew and held whole', async () => {
    const spoilt = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.endsWith(' data')) ?? '';
      const cache = await caches.open(name);
      const shard = (await cache.keys()).find(({ url }) => url.includes('/bundle/page-'));
      if (!shard) throw new Error('no shard is held');
      await cache.put(shard.url, new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } }));
      return shard.url;
    });
    // The fault bites: who just asks is given what is held.
    expect(await page.evaluate(async (url) => (await fetch(url)).text(), spoilt)).toBe('<!doctype html>');
    const browse = new BrowsePage(page);
    await browse.goto('?q=工会');
    await expect.poll(() => page.evaluate(async (url) => (await (await caches.match(url))?.text())?.slice(0, 1), spoilt)).toBe('{');
  });
  await test.step('caches cleared while the server is down: our own page says so, and the caches refill when it is back', async () => {
    const held = await heldFiles(page);
    await clearCaches(page);
    await server.stop();
    problems.allow(/503|ERR_CONNECTION_REFUSED|sw\.js/);
    await page.close();
    // The fault bites: without a service worker there is only the browser's own error page.
    const plain = await browser.newContext({ serviceWorkers: 'block' });
    await expect((await plain.newPage()).goto(server.address)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    await plain.close();

    const tab = await context.newPage();
    const answer = await tab.goto('story/any-story');
    expect(answer?.status()).toBe(503);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('暂时打不开这一页');
    await expect(tab.getByText('您的收藏另外存放，不受影响')).toBeVisible();

    await server.start();
    await new FrontPage(tab).goto();
    await expect.poll(() => heldFiles(tab)).toBe(held);
    await server.stop();
    await new FrontPage(await context.newPage()).goto();
  });
});

/** A page without our policy, and a service worker as one would write it first. */
const PLAIN: Readonly<Record<string, readonly [string, string]>> = {
  '/plain.html': ['text/html', '<!doctype html><title>plain</title><link rel="icon" href="data:,">'],
  '/plain-sw.js': ['text/javascript', "addEventListener('install', (event) => event.waitUntil(caches.open('plain').then((cache) => cache.addAll(['/manifest.webmanifest', '/icon-512.png']))));"],
};

/** Cuts the connection whenever a service worker asks for such a file, and tells how often it did. */
function cut(server: ProductionServer, file: RegExp): () => number {
  let times = 0;
  server.inject((request, response) => {
    const plain = PLAIN[request.url ?? ''];
    if (plain) response.writeHead(200, { 'content-type': plain[0] }).end(plain[1]);
    if (plain || !file.test(request.url ?? '') || request.headers['sec-fetch-dest'] !== 'empty') return plain !== undefined;
    times += 1;
    response.destroy();
    return true;
  });
  return () => times;
}

test('@chromium an install that is cut leaves nothing behind, whatever it was fetching, and the next visit finishes it', async ({ page, server, problems }) => {
  problems.allow(/ERR_EMPTY_RESPONSE|sw\.js/);
  // The fault bites: a plain worker leaves an empty cache for ever.
  cut(server, /icon-512\.png$/);
  await page.goto('plain.html');
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/plain-sw.js', { scope: '/plain/' });
    await new Promise((resolve) => installing?.addEventListener('statechange', resolve));
  });
  expect(await page.evaluate(() => caches.keys())).toEqual(['plain']);
  await page.evaluate(() => caches.delete('plain'));

  for (const file of [/assets\/settings-screen-[^/]*\.js$/, /manifest\.webmanifest$/, /icon-512\.png$/]) {
    const times = cut(server, file);
    await new FrontPage(page).goto();
    // The worker asks the origin once more before it gives up.
    await expect.poll(times).toBeGreaterThan(1);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  }
  server.inject(null);
  await new LibraryPage(page).waitUntilOfflineReady();
});
