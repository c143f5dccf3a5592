import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

test('@chromium the app can be installed', async ({ page }) => {
  await new LibraryPage(page).waitUntilOfflineReady();
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Playwright's contexts are incognito windows, where nothing can be installed; everything else must be in order.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
