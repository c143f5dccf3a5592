import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/fixtures.ts';

test('opened as a file, the page says how to start', async ({ page, site, problems }) => {
  problems.allow(/./);
  await page.goto(pathToFileURL(resolve(site, 'index.html')).href);
  await expect(page.getByText('npm start').first()).toBeVisible();
});
