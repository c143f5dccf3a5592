import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

test('axe finds nothing in any theme on saved stories, a removal and its undo, without a network', async ({ page, context }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  await browse.goto();
  for (let n = 0; n < 2; n += 1) {
    const button = browse.stories.nth(n).getByRole('button', { name: /收藏：/ });
    await button.click();
    await expect(button).toHaveText('已收藏');
  }
  const library = new LibraryPage(page);
  await library.count.click();
  await library.stories.first().getByRole('button', { name: /^取消收藏/ }).click();
  await library.undo.waitFor();
  await context.setOffline(true);
  await expect(page.getByText('现在没有网络')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
