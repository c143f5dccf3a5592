import { expect, test } from './support/fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is, how it is started, and what can be read', async ({ page }) => {
    await page.goto('');
    await expect(page.getByText('npm start').first()).toBeVisible();
    await expect(page.getByText('单篇稿件的网页不启用也能读')).toBeVisible();
  });
});

test('with the app, the text that says how to start is never seen', async ({ page }) => {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('');
  await expect(page.getByText('npm start').first()).toBeHidden();
});
