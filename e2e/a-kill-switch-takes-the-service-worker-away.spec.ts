import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

const KILL_SWITCH = readFileSync('deploy/kill-switch/sw.js', 'utf8');
/** One that leaves everything to its activation. */
const WAITS = "addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(registration.unregister()));";

/** A site with another script in place of its service worker, as deploy/README.md says. */
function withServiceWorker(site: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-kill-switch-'));
  cpSync(resolve(site), folder, { recursive: true });
  writeFileSync(join(folder, 'sw.js'), script);
  for (const copy of ['sw.js.br', 'sw.js.gz']) rmSync(join(folder, copy));
  return folder;
}

function left(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({ workers: (await navigator.serviceWorker.getRegistrations()).length, caches: await caches.keys() }));
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

test('@chromium the kill switch takes worker and caches away, tabs go on from the network, and what was saved stays', async ({ page, server, site }) => {
  const folder = withServiceWorker(site, KILL_SWITCH);
  const library = new LibraryPage(page);
  const asked = (): number => server.requested.filter((path) => path === '/library').length;
  await page.goto('');
  const others = ['another app of this origin', 'banmian / shared'];
  await page.evaluate(async (names) => {
    for (const name of names) await caches.open(name);
  }, others);
  await library.waitUntilOfflineReady();
  const browse = new BrowsePage(page);
  await browse.goto();
  const headline = await browse.headlines.first().innerText();
  await browse.stories.first().getByRole('button', { name: /收藏：/ }).click();
  await expect(library.count).toHaveText('收藏 1');
  // The fault bites: whatever the site deploys, the worker goes on answering.
  const before = asked();
  await library.goto();
  expect(asked()).toBe(before);

  // The worker is still at work for the page that just opened.
  server.deploy(folder);
  await lookForUpdate(page);
  await expect.poll(() => left(page)).toEqual({ workers: 0, caches: others });
  await expect(page.getByText('本站暂停了离线使用')).toBeVisible();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();

  await library.goto();
  expect(asked()).toBeGreaterThan(before);
  await expect(library.headlines).toHaveText([headline]);
  await expect(page.getByText('本站暂停了离线使用')).toBeVisible();
  await expect.poll(() => left(page)).toEqual({ workers: 0, caches: others });

  server.deploy(resolve(site));
  await library.waitUntilOfflineReady();
  await expect(library.headlines).toHaveText([headline]);
  rmSync(folder, { recursive: true });
});

test('@chromium the kill switch does not wait for a download that hangs', async ({ page, server, site }) => {
  const [switched, waiting] = [KILL_SWITCH, WAITS].map((script) => withServiceWorker(site, script)) as [string, string];
  const library = new LibraryPage(page);
  await library.waitUntilOfflineReady();
  await page.evaluate(() => caches.delete('banmian / data'));
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  let hanging = 0;
  server.inject(({ url }) => {
    if (!/\/bundle\/(?!manifest)/.test(url ?? '')) return false;
    hanging += 1;
    return true;
  });
  await library.goto();
  await expect.poll(() => hanging).toBeGreaterThan(0);

  // The fault bites: a worker that waits for its turn is not heard, and the old one answers the next address, too.
  server.deploy(waiting);
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
  const asked = (): number => server.requested.filter((path) => path === '/library').length;
  const before = asked();
  await library.goto();
  expect(asked()).toBe(before);

  server.deploy(switched);
  await lookForUpdate(page);
  await expect.poll(async () => (await left(page)).workers).toBe(0);
  server.inject(null);
  await library.goto();
  expect(asked()).toBeGreaterThan(before);
  await expect.poll(() => left(page)).toEqual({ workers: 0, caches: [] });
  for (const folder of [switched, waiting]) rmSync(folder, { recursive: true });
});
