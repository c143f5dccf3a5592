import { readdirSync } from 'node:fs';
import { FrontPage } from './pages/front-page.ts';
import { HitBar } from './pages/hit-bar.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

const SITE = '.cache/paper';
const [story = '', other = ''] = readdirSync(`${SITE}/story`);

test.use({ site: SITE, basePath: '/paper/' });

test.describe('a site built with BASE_PATH=/paper/', () => {
  test('opens its front page, and every link stays below /paper/', async ({ page }) => {
    const front = new FrontPage(page);
    await front.goto();
    await expect(front.pages).toHaveCount(5);
    const addresses = await page.getByRole('link').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(addresses.filter((path) => !path.startsWith('/paper/'))).toEqual([]);
  });

  test('opens deep links, known and unknown', async ({ page, server }) => {
    await page.goto(`story/${story}`);
    await expect(page.getByRole('article').first()).toContainText('。');
    await page.goto('browse?district=%E6%B5%B7%E6%B7%80%E5%8C%BA');
    await expect(page.getByRole('region', { name: '结果' }).getByRole('article').first()).toBeVisible();
    await page.goto('story/there-is-none');
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    expect(server.requested.filter((path) => !path.startsWith('/paper/'))).toEqual([]);
  });

  test('leads from hit to hit of a story and keeps the hit in its address', async ({ page }) => {
    const bar = new HitBar(page);
    await page.goto(`story/${story}?q=${encodeURIComponent('。')}`);
    await bar.next.click();
    await expect(page).toHaveURL(/\/paper\/story\/[^/?]+\?q=[^&]+&hit=2$/);
    await expect(bar.position).toHaveText(/^第 2 处，/);
    await bar.close.click();
    await expect(page).toHaveURL(/\/paper\/story\/[^/?]+$/);
  });

  test('answers 404 to missing files and to whatever lies outside', async ({ request, server }) => {
    for (const path of ['/paper/assets/gone.js', '/paper/bundle/gone.json', '/', '/browse', '/bundle/manifest.json']) {
      expect((await request.get(server.origin + path, { headers: { accept: 'text/html' } })).status(), path).toBe(404);
    }
  });

  test('@chromium starts at a story never visited when the server is gone', async ({ page, context, server, problems }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await server.stop();
    problems.allow(/sw\.js/);
    await page.close();
    const tab = await context.newPage();
    await tab.goto(`story/${other}`);
    await expect(tab.getByRole('article').first()).toContainText('。');
  });
});
