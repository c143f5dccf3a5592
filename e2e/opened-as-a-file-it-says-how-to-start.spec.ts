import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/fixtures.ts';

test('opened as a file, the page says how to start', async ({ page, site, problems }, testInfo) => {
  problems.allow(/./);
  const index = resolve(site, 'index.html');
  // The fault bites: without its static text the same page stays blank.
  const blank = testInfo.outputPath('blank.html');
  writeFileSync(blank, readFileSync(index, 'utf8').replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/u, '$1$2'));
  await page.goto(pathToFileURL(blank).href);
  await expect(page.locator('body')).toHaveText('');

  await page.goto(pathToFileURL(index).href);
  await expect(page.getByText('npm start').first()).toBeVisible();
});
