import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import { painted } from './support/painted.ts';

declare global {
  interface Window {
    letFramesGo(): void;
  }
}

/** The list in one frame. */
interface Frame {
  /** Rows that are in the page. */
  readonly rows: number;
  /** Those on the screen: headline, and px from the top of the window. */
  readonly shown: readonly (readonly [headline: string, top: number])[];
  /** Px of the window from the first row on it to its foot, or to the end of the list, that no row covers. */
  readonly bare: number;
}

/** Goes back, and looks at the list in the first frame that has it, and when all of it is drawn. @param whole is the number of its rows */
function goBack(page: Page, whole: number): Promise<Frame[]> {
  return page.evaluate((total) => new Promise<Frame[]>((resolve) => {
    const frames: Frame[] = [];
    const look = () => {
      const rows = [...document.querySelectorAll('#results .story-list > li')];
      const seen = rows.map((row) => ({ box: row.getBoundingClientRect(), headline: row.querySelector('h2')?.textContent ?? '' }))
        .filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
      const list = rows[0]?.parentElement?.getBoundingClientRect();
      if (list && (frames.length === 0 || rows.length === total)) {
        const covered = seen.reduce((sum, { box }) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0);
        frames.push({
          rows: rows.length,
          shown: seen.map(({ headline, box }) => [headline, Math.round(box.top)] as const),
          bare: Math.round(Math.min(list.bottom, innerHeight) - Math.max(list.top, 0) - covered),
        });
      }
      if (rows.length === total) resolve(frames);
      else requestAnimationFrame(look);
    };
    addEventListener('popstate', () => requestAnimationFrame(look), { once: true });
    history.back();
  }), whole);
}

/** What `goBack` should find. */
function rowsOnScreen(page: Page): Promise<Frame['shown']> {
  return page.evaluate(() => [...document.querySelectorAll('#results .story-list > li')]
    .map((row) => ({ box: row.getBoundingClientRect(), headline: row.querySelector('h2')?.textContent ?? '' }))
    .filter(({ box }) => box.bottom > 0 && box.top < innerHeight)
    .map(({ headline, box }) => [headline, Math.round(box.top)] as const));
}

test('the first frame after Back has the rows that were on the screen where they were, and nothing moves as the others come', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const total = Number.parseInt(await browse.count.innerText(), 10);
  await expect(browse.stories).toHaveCount(total);
  for (const place of [0, Math.floor(total / 2), total - 1]) {
    const link = browse.headlines.nth(place).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const headline = await link.innerText();
    const left = await rowsOnScreen(page);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    const [first, last] = await goBack(page, total);
    expect(first).toMatchObject({ shown: left, bare: 0 });
    expect(first?.rows).toBeLessThan(total);
    expect(last).toEqual({ rows: total, shown: left, bare: 0 });
    await expect(browse.headlines.getByRole('link', { name: headline })).toBeFocused();
  }
});

test('focus comes back to one of many links to the same page, and a window of another width is filled', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const total = Number.parseInt(await browse.count.innerText(), 10);
  const link = browse.stories.nth(Math.floor(total / 2)).getByRole('link', { name: /版|文档/ }).last();
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  await link.press('Enter');
  await page.locator('main > .page').waitFor();
  const [first] = await goBack(page, total);
  expect(first).toMatchObject({ rows: total, bare: 0 });
  await expect(link).toBeFocused();

  await browse.headlines.nth(total - 2).getByRole('link').click();
  await page.locator('main > .story').waitFor();
  await page.setViewportSize({ width: 700, height: 900 });
  // The page is told of it with a frame.
  await painted(page);
  expect((await goBack(page, total))[0]).toMatchObject({ rows: total, bare: 0 });
});

test('the same list at another place of the history begins at its top', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const total = Number.parseInt(await browse.count.innerText(), 10);
  const top = await rowsOnScreen(page);
  await browse.headlines.nth(total - 1).getByRole('link').click();
  await page.locator('main > .story').waitFor();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '浏览' }).click();
  await expect(browse.stories).toHaveCount(total);
  await expect.poll(() => rowsOnScreen(page)).toEqual(top);
});

test('who goes to the top as soon as the list is back sees rows there, not their room', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const top = await rowsOnScreen(page);
  await browse.headlines.last().getByRole('link').click();
  await page.locator('main > .story').waitFor();
  const shown = await page.evaluate(() => new Promise<number>((resolve) => {
    const look = () => {
      const rows = [...document.querySelectorAll('#results .story-list > li')];
      if (rows[0] && rows[0].getBoundingClientRect().top > innerHeight) requestAnimationFrame(look);
      else resolve(rows.filter((row) => row.getBoundingClientRect().top < innerHeight).length);
    };
    addEventListener('popstate', () => requestAnimationFrame(() => {
      scrollTo(0, 0);
      requestAnimationFrame(look);
    }), { once: true });
    history.back();
  }));
  // Not some of them first: all are drawn then.
  expect(shown).toBe(top.length);
});

test('where only the reader’s own counts, a story taken out as it was read gives focus to no other row than the one that takes its place', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const KEPT = 14;
  for (let place = 0; place < KEPT; place += 1) {
    const button = browse.stories.nth(place).getByRole('button', { name: /收藏/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  await browse.goto('?mine=1');
  await expect(browse.stories).toHaveCount(KEPT);
  const [gone, next] = [browse.headlines.nth(KEPT - 3), browse.headlines.nth(KEPT - 2)];
  const [read, heir] = [await gone.innerText(), await next.innerText()];
  await gone.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(read);
  await page.getByRole('button', { name: /^已收藏/ }).first().click();
  await page.goBack();
  await expect(browse.stories).toHaveCount(KEPT - 1);
  await browse.settled();
  // The list may be answered anew before focus comes back to it: then it is at the beginning of the screen.
  expect([heir, null]).toContain(await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('h2')?.textContent ?? null));
});

/** Holds frames back, as a slow processor does, until this many steps in the history were taken, or until `letFramesGo`. */
function holdFrames(page: Page, steps = Number.POSITIVE_INFINITY): Promise<void> {
  return page.evaluate((most) => {
    const frame = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (run) => held.push(run);
    window.letFramesGo = () => {
      window.requestAnimationFrame = frame;
      for (const run of held.splice(0)) frame(run);
    };
    let taken = 0;
    addEventListener('popstate', () => {
      taken += 1;
      if (taken === most) window.letFramesGo();
    });
  }, steps);
}

test('a list that is passed in two quick steps back keeps its focus', async ({ page }) => {
  const browse = new BrowsePage(page);
  await page.goto('./');
  await page.locator('#search:enabled').waitFor();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '浏览' }).click();
  const link = browse.headlines.nth(2).getByRole('link');
  const headline = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await holdFrames(page, 2);
  // The second step is taken as soon as the list is drawn, before it is painted.
  await page.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('#results .story-list > li')) return;
      watch.disconnect();
      history.back();
    }).observe(document.body, { childList: true, subtree: true });
    history.back();
  });
  await page.locator('main > .front').waitFor();
  await page.goForward();
  await expect(browse.headlines.getByRole('link', { name: headline })).toBeFocused();
});

test('a key that is pressed before the list is painted goes on from the row that was left', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const link = browse.headlines.nth(2).getByRole('link');
  const [headline, next] = [await link.innerText(), await browse.headlines.nth(3).innerText()];
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await holdFrames(page);
  await page.evaluate(() => history.back());
  await browse.headlines.filter({ hasText: next }).waitFor();
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('j');
  await expect(browse.headlines.getByRole('link', { name: next })).toBeFocused();
  await page.evaluate(() => window.letFramesGo());
  await painted(page);
  await expect(browse.headlines.getByRole('link', { name: next })).toBeFocused();
});
