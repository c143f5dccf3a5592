import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/fixtures.ts';
import { withoutStaticText } from './support/without-static-text.ts';

test('opened as a file, the page says how to start', async ({ page, site, problems }, testInfo) => {
  problems.allow(/./);
  const index = resolve(site, 'index.html');
  // The fault bites: without its static text the same page stays blank.
  const blank = testInfo.outputPath('blank.html');
  writeFileSync(blank, withoutStaticText(readFileSync(index, 'utf8')));
  await page.goto(pathToFileURL(blank).href);
  await expect(page.locator('body')).toHaveText('');

  await page.goto(pathToFileURL(index).href);
  await expect(page.getByText('npm start').first()).toBeVisible();
});
