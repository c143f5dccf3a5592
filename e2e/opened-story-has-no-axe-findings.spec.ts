import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins } from './truth.ts';

test.beforeEach(async ({ page }) => {
  await inLightTheme(page);
});

test('axe finds nothing in any theme on a story with every reason and repair opened', async ({ page }) => {
  const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 2);
  const view = new StoryPage(page);
  await view.open(truePage, story);
  expect(await axeFindings(page)).toEqual([]);
  await view.repairs.click();
  for (const summary of await page.getByText(/^(?:为什么？|整段原文)/).all()) await summary.click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing in any theme on a whole page with a section and photo briefs', async ({ page }) => {
  const { page: truePage } = storyWith(({ section, kind }) => section !== null && kind === 'photo-brief');
  await page.goto(`page/${truePage.page}`);
  await page.getByRole('searchbox', { disabled: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
