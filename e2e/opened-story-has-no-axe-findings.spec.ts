import AxeBuilder from '@axe-core/playwright';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins } from './truth.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'sepia', 'dark']) {
  test(`axe finds nothing in ${theme} on a story with every reason and repair opened`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('banmian.settings', JSON.stringify({ theme: chosen })), theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 2);
    const view = new StoryPage(page);
    await view.open(truePage, story);
    await view.repairs.click();
    for (const summary of await page.getByText(/^(?:为什么？|整段原文)/).all()) await summary.click();
    await expect(page.getByRole('figure').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });

  test(`axe finds nothing in ${theme} on a whole page with a section and photo briefs`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('banmian.settings', JSON.stringify({ theme: chosen })), theme);
    const { page: truePage } = storyWith(({ section, kind }) => section !== null && kind === 'photo-brief');
    await page.goto(`page/${truePage.page}`);
    await page.getByRole('searchbox', { disabled: false }).waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
