import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

/** Marks that may not begin or end a line (GB/T 15834; W3C clreq, line composition). */
const NEVER_FIRST = /^[，。、；：？！”’）》】」』,;:?!)]/u;
const NEVER_LAST = /[“‘（《【「『(]$/u;

/** The lines of every paragraph of the body, as they are broken on the screen. */
function linesOfBody(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => [...document.querySelectorAll('article p[lang], article div[lang] p')].map((paragraph) => {
    const lines: { middle: number; text: string }[] = [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const apart = Number.parseFloat(getComputedStyle(paragraph).lineHeight) / 2;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // A comma that is drawn by its element has no box of its own.
        const drawn = range.getBoundingClientRect();
        const box = drawn.width > 0 ? drawn : (node.parentElement ?? paragraph).getBoundingClientRect();
        const middle = box.top + box.height / 2;
        const line = lines.at(-1);
        if (line && Math.abs(line.middle - middle) < apart) line.text += node.data.charAt(at);
        else lines.push({ middle, text: node.data.charAt(at) });
      }
    }
    return lines.map(({ text }) => text);
  }));
}

/** What clreq forbids in lines of one paragraph. */
function faults(lines: readonly string[]): string[] {
  const found = lines.flatMap((line, index) => [
    ...(index > 0 && NEVER_FIRST.test(line) ? [`begins: ${line}`] : []),
    ...(index < lines.length - 1 && NEVER_LAST.test(line) ? [`ends: ${line}`] : []),
  ]);
  const [last = ''] = lines.slice(-1);
  return lines.length > 1 && last.length === 1 ? [...found, `alone: ${last}`] : found;
}

test.describe('in every story of the collection', () => {
  test.beforeEach(({ page }) => page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' })));

  test('no line begins or ends with a mark that may not, and no paragraph ends in a single character @chromium', async ({ page }) => {
    const addresses: string[] = [];
    for (const { page: name } of TRUE_PAGES) {
      const html = await (await page.request.get(`page/${name}`, { headers: { accept: 'text/html' } })).text();
      addresses.push(...[...html.matchAll(/<h2[^>]*><a href="([^"]*\/story\/[^"]*)"/g)].map(([, address = '']) => address));
    }
    expect(addresses).toHaveLength(TRUE_PAGES.reduce((sum, { stories }) => sum + stories.length, 0));
    let lines = 0;
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      for (const paragraph of await linesOfBody(page)) {
        lines += paragraph.length;
        found.push(...faults(paragraph).map((fault) => `${address} ${fault}`));
      }
    }
    expect(lines).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });
});

test('the check finds the faults of a page that breaks anywhere', async ({ page }) => {
  await page.goto(`page/${TRUE_PAGES[0]?.page}`);
  await page.getByRole('searchbox', { disabled: false }).waitFor();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll<HTMLElement>('article div[lang] p')) paragraph.style.setProperty('line-break', 'anywhere');
  });
  expect((await linesOfBody(page)).flatMap(faults).length).toBeGreaterThan(10);
});
