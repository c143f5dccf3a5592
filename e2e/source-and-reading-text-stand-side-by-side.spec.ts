import type { Page } from '@playwright/test';
import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, TRUE_PAGES, trueJoins } from './truth.ts';

/** The repairs of a story's texts, as its side counts them, and their numbers beside source and reading text, by the sheet that sets these side by side. */
async function numbered(page: Page, view: StoryPage): Promise<{ readonly count: number; readonly inSource: readonly string[]; readonly inText: readonly string[] }> {
  await view.repairs.click();
  const count = Number.parseInt((await view.repairs.innerText()).replace(/\D/g, ''), 10);
  await page.getByRole('button', { name: '原文对照' }).click();
  const sheet = page.getByRole('dialog', { name: '原文对照' });
  const numbers = (term: string): Promise<string[]> => sheet.getByRole('term').filter({ hasText: term }).locator('+ dd sup [aria-hidden]').allInnerTexts();
  await sheet.getByRole('term').first().waitFor();
  // What was printed twice may stand apart from every text of the story.
  const apart = await sheet.locator('section').filter({ hasNot: page.getByRole('term') }).getByRole('listitem').count();
  return { count: count - apart, inSource: await numbers('原文'), inText: await numbers('修复后') };
}

test('every printed text stands beside its source, and each repair has the same number in both', async ({ page }) => {
  const { page: truePage, story } = storyWith((each) => trueJoins(each) > 1);
  await inLightTheme(page);
  const view = new StoryPage(page);
  await view.open(truePage, story);
  const { count, inSource, inText } = await numbered(page, view);
  expect(count).toBeGreaterThanOrEqual(2);
  expect(inSource).toEqual(Array.from({ length: count }, (_, n) => `${n + 1}`));
  expect(inText).toEqual(inSource);
  const button = page.getByRole('button', { name: '原文对照' });
  const sheet = page.getByRole('dialog', { name: '原文对照' });
  const [left, right] = await sheet.getByRole('term').filter({ hasText: /^(?:原文|修复后)$/ }).evaluateAll((terms) => terms.slice(0, 2).map((term) => term.getBoundingClientRect().left));
  expect(right).toBeGreaterThan(left ?? Infinity);
  for (const text of story.paragraphs) expect((await sheet.getByRole('definition').allTextContents()).map((shown) => shown.replace(/修复 \d+：\D+\d+/g, ''))).toContain(text);
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

/** `npm run soak` looks at every story. */
if (process.env['SOAK'] !== undefined) {
  for (const [truePage, story] of TRUE_PAGES.flatMap((each) => each.stories.map((one) => [each, one] as const))) {
    test(`${truePage.page}: every repair of “${story.headline}” is marked on both sides`, async ({ page }) => {
      const view = new StoryPage(page);
      await view.open(truePage, story);
      if (await view.repairs.count() === 0) {
        expect(trueJoins(story)).toBe(0);
        return;
      }
      const { count, inSource, inText } = await numbered(page, view);
      expect(count).toBeGreaterThanOrEqual(trueJoins(story));
      expect(inSource).toHaveLength(count);
      expect(inText).toEqual(inSource);
    });
  }
}
