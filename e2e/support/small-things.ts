import type { Page } from '@playwright/test';

/** Controls that are smaller than this, in CSS pixels, with their size. A link in a running sentence is as high as its line (WCAG 2.5.8, «inline»). */
export function smallControls(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((pixels) => {
    const inSentence = (control: Element): boolean =>
      getComputedStyle(control).display === 'inline' && [...(control.parentElement?.childNodes ?? [])].some((node) => node !== control && node.textContent?.trim());
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches('.skip-link') && !inSentence(control))
      .map((control) => {
        const { width, height } = (control.matches('[type=checkbox], [type=radio], [type=file]') && control.closest('label') || control).getBoundingClientRect();
        return { name: control.textContent?.trim() || control.getAttribute('aria-label') || control.tagName, width, height };
      })
      .filter(({ width, height }) => width > 0 && (width < pixels - 0.5 || height < pixels - 0.5))
      .map(({ name, width, height }) => `${name.slice(0, 20)} ${width.toFixed(1)} × ${height.toFixed(1)}`);
  }, least);
}

/** Text that is smaller than this, in CSS pixels. A comma that is drawn by its element has no size of its own. */
export function smallText(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((pixels) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!textContent?.trim() || !parentElement?.checkVisibility() || parentElement.matches('.wide-comma')) continue;
      if (Number.parseFloat(getComputedStyle(parentElement).fontSize) < pixels) found.push(textContent.slice(0, 20));
    }
    return found;
  }, least);
}
