import type { Page } from '@playwright/test';

const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Lays the reader's own spacing of text over all others, as WCAG 1.4.12 has it. A sheet that a script makes is no matter of the policy. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Takes it away again. */
export function unspaceText(page: Page): Promise<void> {
  return page.evaluate(() => { document.adoptedStyleSheets = []; });
}
