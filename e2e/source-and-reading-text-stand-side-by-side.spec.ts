import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins } from './truth.ts';

test('every printed text stands beside its source, and each repair has the same number in both', async ({ page }) => {
  const { page: truePage, story } = storyWith((each) => trueJoins(each) > 1);
  await inLightTheme(page);
  const view = new StoryPage(page);
  await view.open(truePage, story);
  await view.repairs.click();
  const count = Number.parseInt((await view.repairs.innerText()).replace(/\D/g, ''), 10);
  const button = page.getByRole('button', { name: '原文对照' });
  await button.click();
  const sheet = page.getByRole('dialog', { name: '原文对照' });
  const numbers = (term: string): Promise<string[]> => sheet.getByRole('term').filter({ hasText: term }).locator('+ dd sup').allInnerTexts();
  await expect.poll(async () => (await numbers('原文')).length).toBeGreaterThanOrEqual(2);
  const inSource = await numbers('原文');
  expect(inSource.length).toBeLessThanOrEqual(count);
  expect(await numbers('修复后')).toEqual(inSource);
  const [left, right] = await sheet.getByRole('term').filter({ hasText: /^(?:原文|修复后)$/ }).evaluateAll((terms) => terms.slice(0, 2).map((term) => term.getBoundingClientRect().left));
  expect(right).toBeGreaterThan(left ?? Infinity);
  for (const text of story.paragraphs) expect((await sheet.getByRole('definition').allTextContents()).map((shown) => shown.replace(/修复 \d+：\D+\d+/g, ''))).toContain(text);
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
