import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
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
  await button.click();
  await expect(page.getByText(/^全部稿件：已下载 (\d+) \/ \1，没有网络也能读、能搜/)).toBeVisible();
  await expect(button).toBeHidden();
  expect(offered).toBe(written(await heldBytes(page) - core));
  await server.stop();
  problems.allow(/sw\.js/);
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('工会')}`);
  await expect(browse.marks.first()).toHaveText('工会');
});
