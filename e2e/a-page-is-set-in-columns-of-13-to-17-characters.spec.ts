import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

interface PlacedStory {
  readonly headline: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Characters in a line of its columns. */
  readonly line: number;
  /** Edges of the stack that it stands in. */
  readonly stack: readonly [left: number, right: number];
  /** Of its headline, in pixels. */
  readonly size: number;
}

/** Where the stories stand, without the room at their ends, in the order of the document. */
function placeStories(page: Page): Promise<readonly PlacedStory[]> {
  return page.evaluate(() => [...document.querySelectorAll('main article article')].map((story) => {
    const parts = [...story.querySelectorAll('h2, p')].map((part) => part.getBoundingClientRect());
    const texts = story.querySelector('[class$="body"]') ?? story;
    const style = getComputedStyle(texts);
    const [count, gap] = [Number.parseInt(style.columnCount, 10) || 1, Number.parseFloat(style.columnGap) || 0];
    const stack = (story.parentElement ?? story).getBoundingClientRect();
    return {
      headline: story.querySelector('h2')?.textContent ?? '',
      left: Math.min(...parts.map(({ left }) => left)), right: Math.max(...parts.map(({ right }) => right)),
      top: Math.min(...parts.map(({ top }) => top)), bottom: Math.max(...parts.map(({ bottom }) => bottom)),
      line: ((texts.getBoundingClientRect().width + gap) / count - gap) / Number.parseFloat(style.fontSize),
      stack: [Math.round(stack.left), Math.round(stack.right)] as const,
      size: Number.parseFloat(getComputedStyle(story.querySelector('h2') ?? story).fontSize),
    };
  }));
}

/** Share of each row's area that is filled: stacks that overlap in height are one row. */
function fills(stories: readonly PlacedStory[]): number[] {
  const rows: PlacedStory[][] = [];
  for (const story of stories) {
    const row = rows.at(-1);
    if (row && story.top < Math.max(...row.map(({ bottom }) => bottom))) row.push(story);
    else rows.push([story]);
  }
  return rows.map((row) => {
    const stacks = [...new Set(row.map(({ stack }) => stack.join('-')))].map((edges) => row.filter(({ stack }) => stack.join('-') === edges));
    const top = Math.min(...row.map((story) => story.top));
    const heights = stacks.map((stack) => ({ width: (stack[0]?.stack[1] ?? 0) - (stack[0]?.stack[0] ?? 0), height: Math.max(...stack.map(({ bottom }) => bottom)) - top }));
    const highest = Math.max(...heights.map(({ height }) => height));
    return heights.reduce((sum, { width, height }) => sum + width * height, 0) / (heights.reduce((sum, { width }) => sum + width, 0) * highest);
  });
}


test('every column of every page has 13 to 17 characters, rows are well filled, no story is cut by another, none is set larger or wider than a longer one, and a phone has one column in the order of reading @chromium', async ({ page }) => {
  // What is measured is static HTML.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  for (const { page: name, stories: trueStories } of TRUE_PAGES) {
    await page.goto(`page/${name}`);
    for (const width of [834, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const stories = await placeStories(page);
      expect(stories.map(({ headline }) => headline)).toEqual(trueStories.map(({ headline }) => headline));
      for (const [index, story] of stories.entries()) {
        expect(story.line, story.headline).toBeGreaterThanOrEqual(13);
        expect(story.line, story.headline).toBeLessThanOrEqual(17);
        expect(story.right).toBeLessThanOrEqual(width);
        for (const other of stories.slice(index + 1)) {
          // What comes later stands below, or to the right.
          expect(other.top >= story.bottom || other.left >= story.right, `${story.headline} / ${other.headline}`).toBe(true);
        }
      }
      const lengths = trueStories.map(({ paragraphs }) => paragraphs.join('').length);
      for (const [index, { headline, size, stack: [left, right] }] of stories.entries()) {
        expect([18, 22, 28, 36], headline).toContain(size);
        for (const longer of stories.filter((_, other) => (lengths[other] ?? 0) > (lengths[index] ?? 0))) {
          expect(longer.size, `${headline} / ${longer.headline}`).toBeGreaterThanOrEqual(size);
          expect(longer.stack[1] - longer.stack[0], `${headline} / ${longer.headline} at ${width}`).toBeGreaterThanOrEqual(right - left - 2);
        }
      }
      expect(Math.min(...fills(stories)), `${name} at ${width}`).toBeGreaterThan(0.75);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const onPhone = await placeStories(page);
    for (const [index, story] of onPhone.entries()) {
      expect(story.top).toBeGreaterThanOrEqual(onPhone[index - 1]?.bottom ?? 0);
      expect(story.line).toBeGreaterThan(18);
      expect(story.right).toBeLessThanOrEqual(390);
    }
  }
});
