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
  // A full stop beside it makes a character no less alone.
  return lines.length > 1 && last.replaceAll(/\p{P}/gu, '').length <= 1 ? [...found, `alone: ${last}`] : found;
}

/** How every paragraph of the body is set, where that differs from clreq and from what a paper would do; sizes in characters. */
function settingFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('article div[lang] p:not([lang])')].flatMap((paragraph, index) => {
    const style = getComputedStyle(paragraph);
    const { fontSize, lineHeight, marginBlockStart, textAlign, textIndent, inlineSize } = style;
    const autospace = style.getPropertyValue('text-autospace');
    const em = (length: string): number => Math.round((Number.parseFloat(length) / Number.parseFloat(fontSize)) * 1000) / 1000;
    const room = paragraph.parentElement?.parentElement?.clientWidth ?? 0;
    const characters = em(inlineSize);
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const dashes: number[] = [];
    while (texts.nextNode()) {
      for (const { index: at } of (texts.currentNode as Text).data.matchAll(/——/g)) {
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 2);
        dashes.push(em(`${range.getBoundingClientRect().width}px`));
      }
    }
    const told: Record<string, boolean> = {
      [`indent ${em(textIndent)}`]: em(textIndent) === 2,
      [`gap ${em(marginBlockStart)}`]: index === 0 || em(marginBlockStart) === 0,
      [`line height ${em(lineHeight)}`]: em(lineHeight) >= 1.75 && em(lineHeight) <= 1.8,
      [textAlign]: textAlign === 'justify',
      [`spaces between Han and Latin: ${autospace}`]: autospace === 'normal',
      [`${characters} characters a line in ${room} px`]: Number.isInteger(Math.round(characters * 100) / 100) && characters <= 34 && (characters === 34 || (characters + 1) * Number.parseFloat(fontSize) > room),
      // Justified, a dash is never narrower than its two characters.
      [`—— of ${dashes.join(', ')} characters`]: dashes.every((wide) => wide > 1.99 && wide < 2.2),
    };
    return Object.entries(told).filter(([, holds]) => !holds).map(([fault]) => fault);
  }));
}

/** Sets one property of every paragraph: what the rule is worth shows when it is off. */
function without(page: Page, property: string, value: string): Promise<void> {
  return page.evaluate(([name, off]) => {
    for (const paragraph of document.querySelectorAll<HTMLElement>('article div[lang] p')) paragraph.style.setProperty(name, off);
  }, [property, value] as const);
}

test.describe('in every story of the collection', () => {
  test.beforeEach(({ page }) => page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' })));

  test('no line begins or ends with a mark that may not, no paragraph ends in a single character, and all are set alike @chromium', async ({ page }) => {
    const addresses: string[] = [];
    for (const { page: name } of TRUE_PAGES) {
      const html = await (await page.request.get(`page/${name}`, { headers: { accept: 'text/html' } })).text();
      addresses.push(...[...html.matchAll(/<h2[^>]*><a href="([^"]*\/story\/[^"]*)"/g)].map(([, address = '']) => address));
    }
    expect(addresses).toHaveLength(TRUE_PAGES.reduce((sum, { stories }) => sum + stories.length, 0));
    let lines = 0;
    let alone = 0;
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      for (const paragraph of await linesOfBody(page)) {
        lines += paragraph.length;
        found.push(...faults(paragraph).map((fault) => `${address} ${fault}`));
      }
      found.push(...(await settingFaults(page)).map((fault) => `${address} ${fault}`));
      if (alone > 0) continue;
      await without(page, 'text-wrap', 'wrap');
      alone += (await linesOfBody(page)).flatMap(faults).filter((fault) => fault.startsWith('alone')).length;
    }
    // Few characters in a line, drawn to both edges, would be torn apart.
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [size, align] of [['standard', 'justify'], ['largest', 'start']] as const) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-text-size', chosen), size);
      expect(await page.getByRole('article').locator('div[lang] p').first().evaluate((paragraph) => getComputedStyle(paragraph).textAlign), size).toBe(align);
    }
    expect(lines).toBeGreaterThan(400);
    expect(found).toEqual([]);
    expect(alone, 'single characters on a last line without text-wrap: pretty').toBeGreaterThan(0);
  });
});

test('the check finds the faults of a page that breaks anywhere', async ({ page }) => {
  await page.goto(`page/${TRUE_PAGES[0]?.page}`);
  await page.getByRole('searchbox', { disabled: false }).waitFor();
  await without(page, 'line-break', 'anywhere');
  expect((await linesOfBody(page)).flatMap(faults).length).toBeGreaterThan(10);
});
