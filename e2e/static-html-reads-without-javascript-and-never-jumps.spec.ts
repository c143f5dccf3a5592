import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { WIDTHS } from './support/widths.ts';
import { storyWith, TRUE_PAGES, trueJoins, type TruePage } from './truth.ts';

const { page: truePage, story, index } = storyWith((each) => trueJoins(each) >= 2);

interface Box {
  readonly text: string;
  readonly box: readonly number[];
}

/** Where every heading and paragraph of the main part that is seen stands. */
function boxes(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => [...document.querySelectorAll('main h1, main h2, main p')].filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.textContent, box: [x, y + scrollY, width, height] };
  }));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page lists every headline, a story reads whole, opens its reasons, and leads on', async ({ page }) => {
    await test.step('the front page lists every headline, and a story reads whole', async () => {
      await page.goto('');
      for (const { stories } of TRUE_PAGES) {
        for (const { headline } of stories) await expect(page.getByRole('link', { name: headline, exact: true })).toBeVisible();
      }
      await page.getByRole('link', { name: story.headline, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
      for (const paragraph of story.paragraphs) await expect(page.getByRole('article').getByText(paragraph, { exact: true })).toBeVisible();
    });
    await test.step('«为什么？» and repairs open', async () => {
      await page.goto(await address(page));
      await page.getByText(/^修复 \d+ 处$/).click();
      await expect(page.getByRole('article').getByRole('link', { name: /^修复 \d+：/ })).toHaveCount(trueJoins(story));
    });
    await test.step('previous and next lead through the page', async () => {
      await page.goto(await address(page));
      await page.getByRole('link', { name: /^(?:上一篇|下一篇)/ }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(story.headline);
    });
  });

});

/** The story's address, read from its page's static HTML. */
async function address(page: Page): Promise<string> {
  const html = await (await page.request.get(`page/${truePage.page}`, { headers: { accept: 'text/html' } })).text();
  return [...html.matchAll(/href="([^"]*\/story\/[^"]*)"/g)][index]?.[1] ?? '';
}

test('a story’s HTML has its title, description, canonical address and language, and no inline style', async ({ page }) => {
  const path = await address(page);
  const response = await page.request.get(path, { headers: { accept: 'text/html' } });
  const html = await response.text();
  expect(html).toContain(`<title>${story.headline} · 版面</title>`);
  expect(html).toMatch(new RegExp(`<meta name="description" content="${story.paragraphs[0]?.slice(0, 20)}`));
  expect(html.match(/<link rel="canonical" href="([^"]*)"/)?.[1]).toMatch(new RegExp(`^https?://.*${path}$`));
  expect(html).toMatch(/<html[^>]* lang="zh-CN"/);
  expect(html).not.toMatch(/\sstyle=|<style/);
  expect(html).toContain(`<meta property="og:title" content="${story.headline}">`);
});

/** Where a page's longest story stands. */
function storyAddress({ page: name }: TruePage): string {
  const { stories } = JSON.parse(readFileSync(`data/snapshots/${name}.json`, 'utf8')) as { readonly stories: readonly { readonly id: string; readonly paragraphs: readonly string[] }[] };
  const [longest] = stories.toSorted((a, b) => b.paragraphs.join('').length - a.paragraphs.join('').length);
  return `story/${longest?.id}`;
}

/** Opens a page whose scripts wait until the returned function is called; by then its HTML is drawn, and scrolled. */
async function openWithoutApp(page: Page, target: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['shift'] = `${Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(target, { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  await expect.poll(() => page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null))).toBe(true);
  // Words that wait for the app would not wait for ever.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.pause()));
  await page.evaluate(() => scrollTo(0, 120));
  return release;
}

for (const [locale, kind, width] of [['zh-CN', 'story', 'desk'], ['zh-CN', 'page', 'desk'], ['en-GB', 'story', 'desk'], ['en-GB', 'page', 'desk'], ['en-GB', 'story', 'phone']] as const) {
  test.describe(`when the app takes over the HTML of a ${kind}, in a browser set to ${locale}, at the width of a ${width}`, () => {
    test.use({ locale, viewport: WIDTHS[width].viewport });

    test('nothing moves, and no word is seen in two languages', async ({ page }) => {
      const release = await openWithoutApp(page, kind === 'story' ? await address(page) : `page/${truePage.page}`);
      const before = await boxes(page);
      expect(before.length).toBeGreaterThan(3);
      for (const word of ['首页', '浏览', '日期不详']) await expect(page.getByText(word, { exact: true }).first()).toBeVisible({ visible: locale === 'zh-CN' });
      release();
      await expect(page.getByRole('searchbox')).toBeEnabled();
      const after = await boxes(page);
      expect(before.filter((box) => !after.some((other) => isDeepStrictEqual(box, other)))).toEqual([]);
      expect(await page.evaluate(() => scrollY)).toBe(120);
      expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
    });
  });
}

for (const [locale, width] of [['zh-CN', 'phone'], ['zh-CN', 'desk'], ['en-GB', 'phone']] as const) {
  test.describe(`in a browser set to ${locale}, at the width of a ${width}`, () => {
    test.use({ locale, viewport: WIDTHS[width].viewport });

    test('the front page says its first words before the app comes, and they stay where they are', async ({ page }) => {
      const release = await openWithoutApp(page, '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'zh-CN' ? /^\d+ 个报纸版面/ : /^\d+ newspaper pages/);
      await expect(page.locator('.start')).toBeHidden();
      const before = await boxes(page);
      expect(before.length).toBeGreaterThan(1);
      release();
      await expect(page.getByRole('searchbox')).toBeEnabled();
      const after = await boxes(page);
      expect(before.filter((box) => !after.some((other) => isDeepStrictEqual(box, other)))).toEqual([]);
      expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
    });
  });
}

/** `npm run soak` has the app take over the front page, every page and a story of each, as readers of several settings see them. */
if (process.env['SOAK'] !== undefined) {
  const LOOKS = {
    'as it comes': {}, 'in 长辈版': { elder: 'on', textSize: 'larger' }, 'in 长辈版 at its largest': { elder: 'on', textSize: 'largest' },
    'at its largest, sans, spaced out': { textSize: 'largest', textFace: 'sans', indent: 'off', lineHeight: 'loose' }, 'small, tight, ragged': { textSize: 'small', lineHeight: 'tight', justify: 'off' },
  } as const;
  for (const width of [360, 834, 1440]) {
    for (const [look, settings] of Object.entries(LOOKS)) {
      test.describe(`at ${width} px, ${look}`, () => {
        test.use({ viewport: { width, height: 900 } });

        test('nothing of any screen moves when the app takes over', async ({ page }) => {
          test.setTimeout(1_200_000);
          await page.addInitScript((chosen) => localStorage.setItem('banmian.settings', chosen), JSON.stringify(settings));
          for (const path of ['', ...TRUE_PAGES.flatMap((each) => [`page/${each.page}`, storyAddress(each)])]) {
            await test.step(path, async () => {
              const release = await openWithoutApp(page, path);
              const before = { boxes: await boxes(page), scrolled: await page.evaluate(() => scrollY) };
              expect(before.boxes.length).toBeGreaterThan(1);
              release();
              await expect(page.getByRole('searchbox')).toBeEnabled();
              const after = await boxes(page);
              expect(before.boxes.filter((box) => !after.some((other) => isDeepStrictEqual(box, other)))).toEqual([]);
              expect(await page.evaluate(() => scrollY)).toBe(before.scrolled);
              expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
            });
          }
        });
      });
    }
  }
}

test('elsewhere nothing of the front page is seen: the screen is being opened', async ({ page }) => {
  const release = await openWithoutApp(page, 'settings');
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page.locator('.opening').filter({ visible: true })).toHaveText('正在打开…');
  release();
  await expect(page.getByRole('searchbox')).toBeEnabled();
});

test('what the reader opened and focused before the app came stays open and focused', async ({ page }) => {
  const release = await openWithoutApp(page, await address(page));
  const repairs = page.getByText(/^修复 \d+ 处$/);
  await repairs.focus();
  await repairs.press('Enter');
  const before = await boxes(page);
  release();
  await expect(page.getByRole('searchbox')).toBeEnabled();
  await expect(repairs).toBeFocused();
  await expect(page.getByRole('article').getByRole('link', { name: /^修复 \d+：/ })).toHaveCount(trueJoins(story));
  const after = await boxes(page);
  expect(before.filter((box) => !after.some((other) => isDeepStrictEqual(box, other)))).toEqual([]);
});

test.describe('while the app is still loading', () => {
  test('a link leads where it points', async ({ page }) => {
    // The shard of the page never comes, so the app knows its code but cannot take over.
    await page.route(/\/bundle\/page-/, () => undefined);
    const waiting = page.waitForRequest(/\/bundle\/page-/);
    await page.goto(`page/${truePage.page}`, { waitUntil: 'commit' });
    await waiting;
    await page.unroute(/\/bundle\/page-/);
    await page.getByRole('link', { name: story.headline, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
    await expect(page.getByRole('searchbox')).toBeEnabled();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  });
});
