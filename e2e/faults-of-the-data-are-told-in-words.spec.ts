import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { painted } from './support/painted.ts';
import { TRUE_PAGES } from './truth.ts';

test.use({ serviceWorkers: 'block' });

/** What the server answers in place of a file of the bundle, and what the reader is told. */
const FAULTS = [
  // First, while the browser holds no cards.
  { fault: 'was damaged on its way', file: /cards\.[0-9a-f]+\.json$/, answer: (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"pages":[]}'), title: '数据在途中损坏' },
  { fault: 'is not there', file: /manifest\.json$/, answer: (response: ServerResponse) => response.writeHead(404).end(), title: '取不到数据' },
  { fault: 'is newer than this reader', file: /manifest\.json$/, answer: (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"format":99}'), title: '数据比阅读器新' },
];

test('data that cannot be read: the reader is told why and can try again', async ({ page, server, problems }) => {
  problems.allow(/Failed to load resource|ArchiveFailure/);
  for (const { fault, file, answer, title } of FAULTS) {
    await test.step(`data that ${fault}`, async () => {
      server.inject((request, response) => {
        if (!file.test(request.url ?? '')) return false;
        answer(response);
        return true;
      });
      await page.goto('browse');
      await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(title);
      await page.getByText('详细信息').click();
      await expect(page.getByRole('main')).toContainText(/manifest\.json|cards\./);
      server.inject(null);
      await page.getByRole('button', { name: '重试' }).click();
      await expect(new BrowsePage(page).stories.first()).toBeVisible();
    });
  }
});

test('one damaged shard: the rest is searched, and the reader is told which part is missing', async ({ page, server, problems }) => {
  problems.allow(/Failed to load resource|ArchiveFailure/);
  server.inject((request, response) => {
    if (!/\/bundle\/page-000/.test(request.url ?? '')) return false;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{');
    return true;
  });
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('职工')}`);
  await expect(browse.stories.first()).toBeVisible();
  await browse.results.getByRole('link', { name: /有一部分数据暂时读不出/ }).click();
  await expect(page.getByRole('region', { name: '没能读出的部分' }).getByRole('listitem')).toHaveText(/page-000/);
});

/** Every paragraph of the stories' texts, and where it stands in the window. */
function paragraphs(page: Page): Promise<readonly (readonly [string, number, number])[]> {
  return page.locator('.story-body p').evaluateAll((found) => found.map((each) => {
    const { x, y } = each.getBoundingClientRect();
    return [each.textContent, x, y] as const;
  }));
}

test('a story and a page whose data or search program cannot be had: the text that their HTML has stays, the reason is told, and a retry takes over', async ({ page, server, site, problems }) => {
  problems.allow(/Failed to load resource|ArchiveFailure/);
  await inLightTheme(page);
  const [story = ''] = readdirSync(`${site}/story`);
  // First, while the browser holds no code of the worker.
  for (const [file, title] of [[/\/archive-worker-/, '搜索程序没有启动'], [/manifest\.json$/, '取不到数据']] as const) {
    await test.step(`${title}, over a story`, async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      server.inject((request, response) => {
        if (!file.test(request.url ?? '')) return false;
        void held.then(() => response.writeHead(404).end());
        return true;
      });
      await page.goto(`story/${story}`, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      const before = await paragraphs(page);
      expect(before.length).toBeGreaterThan(0);
      const tab = await page.title();
      release();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(title);
      expect(await paragraphs(page)).toEqual(before);
      // The title follows by a frame.
      await painted(page);
      expect(await page.title()).toBe(tab);
      server.inject(null);
      await alert.getByRole('button', { name: '重试' }).click();
      await expect(page.getByRole('button', { name: /^收藏/ })).toBeVisible();
      await expect(alert).toHaveCount(0);
      expect(await paragraphs(page)).toEqual(before);
    });
  }
  await test.step('over a page', async () => {
    server.inject((request, response) => {
      if (!/\/bundle\/page-/.test(request.url ?? '')) return false;
      response.writeHead(404).end();
      return true;
    });
    const { page: name, stories } = TRUE_PAGES[0] ?? { page: '', stories: [] };
    await page.goto(`page/${name}`);
    await expect(page.getByRole('alert')).toContainText('取不到数据');
    expect(await axeFindings(page)).toEqual([]);
    for (const { headline } of stories) await expect(page.getByRole('link', { name: headline, exact: true })).toBeVisible();
    // What is there without the collection can be reached.
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '收藏' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '我的收藏' })).toBeVisible();
    await expect(page.locator('.story-body')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('link', { name: stories[0]?.headline ?? '', exact: true })).toBeVisible();
  });
});
