import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** A site with the kill switch in place of its service worker, as deploy/README.md says. */
function withKillSwitch(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-kill-switch-'));
  cpSync(resolve(site), folder, { recursive: true });
  copyFileSync('deploy/kill-switch/sw.js', join(folder, 'sw.js'));
  for (const copy of ['sw.js.br', 'sw.js.gz']) rmSync(join(folder, copy));
  return folder;
}

function left(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({ workers: (await navigator.serviceWorker.getRegistrations()).length, caches: await caches.keys() }));
}

test('@chromium the kill switch takes worker and caches away, tabs go on from the network, and what was saved stays', async ({ page, server, site }) => {
  const folder = withKillSwitch(site);
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
  // Chromium lets a worker end its work before another takes its place: until it says that all is held it is at work.
  await library.waitUntilOfflineReady();
  await page.waitForLoadState('networkidle');
  expect(asked()).toBe(before);

  server.deploy(folder);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
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
