import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FromServiceWorker } from '../src/sw/protocol.ts';
import { BrowsePage } from './pages/browse-page.ts';
import { FrontPage } from './pages/front-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** Bytes of everything that the service worker holds, as it stands uncompressed. */
function heldBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of (await caches.keys()).filter((key) => !key.endsWith(' memory'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
    }
    return bytes;
  });
}

/** As the screen writes it. */
const written = (bytes: number): string => (bytes < 1000 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

test('@chromium the size is said before the download; where data is to be saved the rest waits for a button', async ({ page, server, site, problems }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  // Only the service worker fetches this one: it waits until the size was read.
  let held: ServerResponse | null = null;
  server.inject((request, response) => {
    if (!request.url?.endsWith('/icon-512.png')) return false;
    held = response;
    return true;
  });
  const library = new LibraryPage(page);
  await library.goto();
  const said = /应用本身要下载 ([\d.]+ [KM]B)/.exec(await page.getByText('应用本身要下载').innerText())?.[1];
  await expect.poll(() => held !== null).toBe(true);
  server.inject(null);
  (held as ServerResponse | null)?.writeHead(200, { 'content-type': 'image/png' }).end(readFileSync(join(site, 'icon-512.png')));

  const button = page.getByRole('button', { name: /^下载全部，供离线使用（/ });
  await expect(button).toBeVisible();
  const core = await heldBytes(page);
  expect(said).toBe(written(core));
  // What needs no more than the app works; what is not here is not claimed.
  await expect(page.getByText('应用本身已存好')).toBeVisible();
  await expect(page.getByText('没有网络也能读、能搜')).toBeHidden();
  await page.reload();
  await expect(button).toBeVisible();
  expect(await heldBytes(page)).toBe(core);

  const offered = /（([\d.]+ [KM]B)）/.exec(await button.innerText())?.[1];
  const front = new FrontPage(page);
  await front.goto();
  await expect(page.getByText(/^浏览器要求节省流量，离线文件还没有下载完（\d+ \/ \d+）/)).toBeVisible();
  await page.getByRole('link', { name: '去下载' }).click();
  await button.click();
  await expect(page.getByText(/^全部稿件的文件：已下载 (\d+) \/ \1 个，没有网络也能读、能搜/)).toBeVisible();
  await expect(button).toBeHidden();
  expect(offered).toBe(written(await heldBytes(page) - core));
  await server.stop();
  problems.allow(/sw\.js/);
  await front.goto();
  await expect(page.getByText('全部稿件都在这台设备上，断网也能读、能搜。')).toBeVisible();
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('工会')}`);
  await expect(browse.marks.first()).toHaveText('工会');
});

test('@chromium a request with «Save-Data: on» brings back what the app starts from, and no more', async ({ page, server }) => {
  await page.addInitScript(() => {
    const told: FromServiceWorker[] = [];
    Object.assign(globalThis, { told });
    navigator.serviceWorker.addEventListener('message', ({ data }) => told.push(data as FromServiceWorker));
  });
  await new LibraryPage(page).waitUntilOfflineReady();
  // A page without the app: no tab says in the app's words what it wants.
  server.inject(({ url }, response) => {
    if (url !== '/plain') return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>plain</title>');
    return true;
  });
  for (const saveData of [true, false]) {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.setExtraHTTPHeaders(saveData ? { 'save-data': 'on' } : {});
    await page.goto('plain');
    await expect.poll(() => standingOf(page)).toBe(saveData ? 'waits' : 'complete');
    expect(await page.evaluate(async () => (await (await caches.open('banmian / data')).keys()).length > 0)).toBe(!saveData);
  }

  // A copy that a reader found damaged is asked for past every cache: the worker forgets it, and another one is missing, too.
  for (const saveData of [true, false]) {
    await page.evaluate(async (headers) => {
      const data = await caches.open('banmian / data');
      const [first, second] = await data.keys();
      if (!first || !second) throw new Error('no data is held');
      await data.delete(second);
      (globalThis as unknown as { readonly told: FromServiceWorker[] }).told.length = 0;
      await (await fetch(first.url, { cache: 'reload', headers })).arrayBuffer();
    }, saveData ? { 'save-data': 'on' } : {});
    await expect.poll(() => standingOf(page)).toBe(saveData ? 'waits' : 'complete');
  }
});

/** What the service worker said last of what follows the install. */
function standingOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const last = (globalThis as unknown as { readonly told: readonly FromServiceWorker[] }).told.findLast(({ type }) => type === 'data-progress');
    if (last?.type !== 'data-progress') return 'silent';
    if (last.waits) return 'waits';
    return last.done === last.total ? 'complete' : 'downloading';
  });
}
