import type { Locator, Page } from '@playwright/test';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins, TRUE_PAGES } from './truth.ts';

/** Selects from the first character of one element to the last of another, copies with the keyboard, and reads the clipboard. */
async function copy(page: Page, from: Locator, to: Locator): Promise<string> {
  const last = await to.elementHandle();
  await from.evaluate((first, end) => {
    if (end) getSelection()?.setBaseAndExtent(first, 0, end, end.childNodes.length);
  }, last);
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('what is copied from a story @chromium', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('is the repaired text, whether the marks of repairs are hidden or shown', async ({ page }) => {
    const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 2);
    const view = new StoryPage(page);
    await view.open(truePage, story);
    for (const marks of ['hidden', 'shown']) {
      await test.step(marks, async () => {
        if (marks === 'shown') await view.repairs.click();
        await expect(view.marks).toHaveCount(marks === 'shown' ? trueJoins(story) : 0);
        const copied = await copy(page, view.text(story.paragraphs[0] ?? ''), view.text(story.paragraphs.at(-1) ?? ''));
        expect(copied.split(/\n+/)).toEqual(story.paragraphs);
      });
    }
  });

  test('keeps the commas of the source, and has all parts in order where the whole story is taken', async ({ page }) => {
    const view = new StoryPage(page);
    await test.step('keeps the half-width commas of the source, which are drawn full-width', async () => {
      const { page: truePage, story } = storyWith(({ paragraphs }) => /\p{Script=Han},/u.test(paragraphs.join('')));
      await view.open(truePage, story);
      const [first = ''] = story.paragraphs;
      const comma = view.text(first).getByText(',', { exact: true }).first();
      const size = await view.text(first).evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
      expect((await comma.boundingBox())?.width).toBeGreaterThanOrEqual(size);
      expect(await copy(page, view.text(first), view.text(first))).toBe(first);
    });
    await test.step('has headline, byline, paragraphs and credit in order when the whole story is taken', async () => {
      const { page: truePage, story } = storyWith(({ credit, byline }) => credit !== null && byline.text !== null);
      await view.open(truePage, story);
      const copied = await copy(page, view.headline, view.text(story.credit ?? ''));
      expect(copied.split(/\n+/)).toEqual([story.headline, story.byline.text, ...story.paragraphs, story.credit]);
    });
  });

  test('is the repaired text on the whole page too', async ({ page }) => {
    const [truePage] = TRUE_PAGES;
    await page.goto(`page/${truePage?.page}`);
    await page.getByRole('searchbox', { disabled: false }).waitFor();
    const [first] = truePage?.stories ?? [];
    const article = page.getByRole('article', { name: first?.headline ?? '', exact: true });
    const [from = '', to = ''] = [first?.paragraphs[0], first?.paragraphs.at(-1)];
    const copied = await copy(page, article.getByText(from, { exact: true }), article.getByText(to, { exact: true }));
    expect(copied.split(/\n+/)).toEqual(first?.paragraphs);
  });
});
