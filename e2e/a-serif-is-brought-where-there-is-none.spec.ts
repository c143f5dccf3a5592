import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import type { ProductionServer } from './support/production-server.ts';
import { TRUE_PAGES } from './truth.ts';

const FONT = /\.woff2$/;
/** A character that no page of the collection holds. */
const RARE = '\u9f98';

const fontsAsked = (server: ProductionServer): string[] => server.requested.filter((path) => FONT.test(path));

/** A system without a Chinese serif: the style sheet as it would be read there. `fonts` answers when fonts are let go. By the server, since a browser whose requests are routed caches nothing. */
function withoutSerif(server: ProductionServer, site: string, fonts: Promise<void> | null = null): void {
  server.inject((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (fonts && FONT.test(path)) {
      void fonts.then(() => response.writeHead(200, { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' }).end(readFileSync(join(site, path))));
      return true;
    }
    if (!/\/assets\/index-[^/]+\.css$/.test(path)) return false;
    const css = readFileSync(join(site, path), 'utf8').replace(/--serif:[^;]*?("?Banmian Serif"?), ?serif/, (_, family: string) => `--serif:${family},"Noto Sans CJK SC",sans-serif`)
      .replace(/--han:[^;}]*/, '--han:"Noto Sans CJK SC",sans-serif');
    response.writeHead(200, { 'content-type': 'text/css' }).end(css);
    return true;
  });
}

/** The layout shifts so far that no hand caused, added up. */
const shifts = (page: Page): Promise<number> => page.evaluate(() => (globalThis as { shifts?: number }).shifts ?? Number.NaN);

test.beforeEach(({ page }) => page.addInitScript(() => {
  const sum = globalThis as { shifts?: number };
  sum.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum.shifts = (sum.shifts ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}));

/** Whether the serif draws what is on the screen. */
const inUse = (page: Page): Promise<boolean> => page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Banmian Serif') && status === 'loaded'));

test('no font is asked for where the system has a Chinese serif', async ({ page, server }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  await browse.headlines.first().getByRole('link').click();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
  await page.waitForLoadState('networkidle');
  expect(fontsAsked(server)).toEqual([]);
});

test('elsewhere it comes after the first paint, changes the next screen first, then every first one, and moves nothing', async ({ page, server, site }) => {
  let release = (): void => undefined;
  withoutSerif(server, site, new Promise<void>((resolve) => { release = resolve; }));
  const asked = page.waitForRequest(FONT);
  await page.goto(`page/${TRUE_PAGES[0]?.page}`);
  const address = await page.getByRole('article').first().getByRole('link').first().getAttribute('href') ?? '';
  await asked;
  release();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('banmian.serif'))).toBe('kept');
  expect(await inUse(page)).toBe(false);
  expect(await shifts(page)).toBe(0);
  const [painted, begun] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).map(({ startTime }) => startTime),
  ] as const);
  expect(begun).toHaveLength(2);
  expect(Math.min(...begun)).toBeGreaterThan(Math.max(0, ...painted));

  await page.locator(`a[href="${address}"]`).first().click();
  await expect.poll(() => inUse(page)).toBe(true);
  expect(await shifts(page)).toBe(0);

  // A first screen that shows nothing before the app does, as the service worker answers it.
  await page.goto('browse');
  await new BrowsePage(page).headlines.first().waitFor();
  expect(await inUse(page)).toBe(true);
  expect(await shifts(page)).toBe(0);

  const bytes = [...new Set(fontsAsked(server))].reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  console.log(`serif: ${(bytes / 1024).toFixed(0)} KB`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(450 * 1024);
});

test('a paragraph of one’s own page that holds a character the serif lacks is set in the system’s font as a whole', async ({ page, server, site }) => {
  withoutSerif(server, site);
  await page.addInitScript(() => localStorage.setItem('banmian.serif', 'kept'));
  await page.goto('browse');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
  await expect.poll(() => inUse(page)).toBe(true);
  const text = `青芦街道总工会为骑手开设夜校\n\n本报讯（记者 甲乙）近日，海淀区总工会为外卖骑手开设夜校，首批六十名骑手${RARE}报名。\n\n街道总工会负责人表示，将把课堂开到站点。\n`;
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    data.items.add(new File([given], 'own.txt', { type: 'text/plain' }));
    return data;
  }, text);
  for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer });
  await expect(page.getByText('松手即导入')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await page.getByRole('region', { name: '导入文件' }).getByRole('link').first().click();
  const paragraphs = page.getByRole('article').locator('p').filter({ hasText: '骑手' });
  await expect(paragraphs.filter({ hasText: RARE }).last()).not.toHaveCSS('font-family', /Banmian/);
  await expect(page.getByText('将把课堂开到站点').last()).toHaveCSS('font-family', /Banmian/);
});
