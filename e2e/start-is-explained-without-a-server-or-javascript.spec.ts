import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { withoutStaticText } from './support/without-static-text.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is, how it is started, and what can be read', async ({ page, site }) => {
    // The fault bites: without its static text the same page stays blank.
    await page.setContent(withoutStaticText(readFileSync(resolve(site, 'index.html'), 'utf8')));
    await expect(page.locator('body')).toHaveText('');

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
