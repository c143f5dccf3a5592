import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';
import { WHOLE_CHROMIUM } from './support/whole-chromium.ts';

test.use({ serviceWorkers: 'allow', launchOptions: WHOLE_CHROMIUM });

test('@chromium storage blocked by policy: saving works in memory and says that it is not kept', async ({ server, launchOptions }) => {
  const profile = mkdtempSync(join(tmpdir(), 'banmian-blocked-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'zh-CN', baseURL: server.address });
  const page = await context.newPage();
  const uncaught: Error[] = [];
  page.on('pageerror', (error) => uncaught.push(error));

  const browse = new BrowsePage(page);
  await browse.goto();
  // The fault bites: a page that just writes throws.
  await expect(page.evaluate(() => localStorage.setItem('a', 'b'))).rejects.toThrow(/Access is denied/);
  const button = browse.stories.first().getByRole('button', { name: /收藏：/ });
  await button.click();
  await expect(button).toHaveText('已收藏');
  const library = new LibraryPage(page);
  await library.count.click();
  await expect(library.stories).toHaveCount(1);
  await expect(page.getByText('本次不保存')).toBeVisible();
  await expect(page.getByText('不能离线打开本站')).toBeVisible();
  await expect(library.readable).toHaveCount(0);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '浏览' }).click();
  await page.getByRole('checkbox', { name: '只看我的收藏 1' }).check();
  await expect(browse.headlines).toHaveCount(1);
  await expect(browse.results.getByText('本次不保存')).toBeVisible();
  expect(uncaught).toEqual([]);
  await context.close();
  rmSync(profile, { recursive: true });
});

test('@chromium plain http: no service worker, no crypto of the browser, no locks, and the library works', async ({ server, launchOptions }) => {
  const { port } = new URL(server.origin);
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args ?? [], '--host-resolver-rules=MAP paper.test 127.0.0.1'] });
  const page = await browser.newPage({ locale: 'zh-CN', baseURL: `http://paper.test:${port}/` });
  const uncaught: Error[] = [];
  page.on('pageerror', (error) => uncaught.push(error));
  const browse = new BrowsePage(page);
  await browse.goto();
  // The fault bites: who just calls these fails.
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator, 'subtle' in crypto, 'randomUUID' in crypto, 'locks' in navigator])).toEqual([false, false, false, false, false]);

  const headline = await browse.headlines.first().innerText();
  await browse.stories.first().getByRole('button', { name: /收藏：/ }).click();
  const library = new LibraryPage(page);
  await expect(library.count).toHaveText('收藏 1');
  await library.goto();
  await expect(library.headlines).toHaveText([headline]);
  await expect(page.getByText('不能离线打开本站')).toBeVisible();
  await library.headlines.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect(uncaught).toEqual([]);
  await browser.close();
});
