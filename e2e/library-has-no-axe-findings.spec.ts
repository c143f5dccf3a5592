import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

test('axe finds nothing in any theme on saved stories, a removal and its undo, without a network, of which the notice can be closed', async ({ page, context }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  await browse.goto();
  for (let n = 0; n < 2; n += 1) {
    const button = browse.stories.nth(n).getByRole('button', { name: /收藏：/ });
    await button.click();
    await expect(button).toHaveText('已收藏');
  }
  const library = new LibraryPage(page);
  await library.waitUntilOfflineReady();
  await library.stories.first().getByRole('button', { name: /^取消收藏/ }).click();
  await library.undo.waitFor();
  await context.setOffline(true);
  const notice = page.getByRole('status').filter({ hasText: '现在没有网络' });
  await expect(notice).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // It covers what is read for as long only as the reader wants.
  await notice.getByRole('button', { name: '关闭' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await context.setOffline(false);
  await context.setOffline(true);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  await expect(notice).toHaveCount(0);
});
