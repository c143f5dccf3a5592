import type { Page } from '@playwright/test';

/**
 * What a reader whose system has its own colours would not see of the screen, or of its open dialog: a control without text and edge, a state or a bar that
 * colour alone showed, text that has lost its ground.
 * Colours are forced from then on.
 */
export async function lostInForcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(markPaintedBoxes);
  await page.emulateMedia({ forcedColors: 'active' });
  return page.evaluate(look);
}

/** Runs in the page: marks the boxes without content that are seen by their ground alone. */
function markPaintedBoxes(): void {
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  for (const element of (dialogs.at(-1) ?? document.body).querySelectorAll<HTMLElement>('*')) {
    if (element.childNodes.length > 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(element);
    if (width >= 2 && height >= 2 && !/^rgba.*, 0\)$/.test(backgroundColor) && !element.matches('input, textarea, select, button')) element.dataset['painted'] = '';
  }
}

/** Runs in the page. */
function look(): readonly string[] {
  const nameOf = (element: Element): string => `${element.localName}.${element.classList[0] ?? ''} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 12)}»`;
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && element.getBoundingClientRect().width > 1;
  const ground = (start: Element | null): string => {
    for (let element = start; element; element = element.parentElement) {
      const { backgroundColor } = getComputedStyle(element);
      if (!/^rgba.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const hasEdge = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return ['top', 'right', 'bottom', 'left'].some((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 && style.getPropertyValue(`border-${side}-color`) !== ground(element.parentElement));
  };
  const drawn = (element: Element): boolean => ['::before', '::after'].some((part) => /^"\S/.test(getComputedStyle(element, part).content));
  const hasText = (element: Element): boolean => [element, ...element.querySelectorAll('*')].some((one) => drawn(one) || one.matches('svg, img')) || (element as HTMLElement).innerText.trim() !== '';
  /** All that shows a state and stays when colours are forced, of an element and of what stands in it and beside it. */
  const appearance = (element: Element): string => [element, ...element.querySelectorAll('*'), ...element.nextElementSibling ? [element.nextElementSibling] : []].map((one) => ['', '::before', '::after'].map((part) => {
    const { content, backgroundColor, borderStyle, borderWidth, outlineStyle, outlineWidth, textDecorationLine, textDecorationThickness, transform, display } = getComputedStyle(one, part || null);
    return [content, backgroundColor, borderStyle, borderWidth, outlineStyle, outlineWidth, textDecorationLine, textDecorationThickness, transform, display].join('|');
  }).join()).join();
  const changes = (element: Element, off: () => void, on: () => void): boolean => {
    const before = appearance(element);
    off();
    const after = appearance(element);
    on();
    return before !== after;
  };

  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const root = dialogs.at(-1) ?? document.body;
  const found = new Set<string>();
  for (const control of root.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')) {
    if (!isShown(control)) continue;
    const isField = control.matches('select, textarea, input:not([type=checkbox], [type=radio], [type=file])');
    const isNative = control.matches('input') && !isField && getComputedStyle(control).opacity !== '0';
    if (!isNative && !hasEdge(control) && (isField || !hasText(control.closest('label') ?? control))) found.add(`${nameOf(control)} has neither text nor edge`);
  }
  for (const [attribute, off] of [['aria-pressed', 'false'], ['aria-selected', 'false'], ['aria-current', null]] as const) {
    for (const element of root.querySelectorAll(`[${attribute}]:not([${attribute}=false])`)) {
      const value = element.getAttribute(attribute) ?? '';
      const turn = (to: string | null) => (): void => { if (to === null) element.removeAttribute(attribute); else element.setAttribute(attribute, to); };
      if (isShown(element) && !changes(element, turn(off), turn(value))) found.add(`${nameOf(element)} shows ${attribute} by colour alone`);
    }
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input:checked')) {
    const turn = (to: boolean) => (): void => { input.checked = to; };
    if (isShown(input) && getComputedStyle(input).opacity === '0' && !changes(input, turn(false), turn(true))) found.add(`${nameOf(input.closest('label') ?? input)} shows that it is chosen by colour alone`);
  }
  for (const box of root.querySelectorAll<HTMLElement>('[data-painted]')) {
    delete box.dataset['painted'];
    if (isShown(box) && !hasEdge(box) && getComputedStyle(box).backgroundColor === ground(box.parentElement)) found.add(`${nameOf(box)} is not seen`);
  }
  for (const mark of root.querySelectorAll('mark')) {
    const { backgroundColor, textDecorationLine } = getComputedStyle(mark);
    if (isShown(mark) && backgroundColor === ground(mark.parentElement) && textDecorationLine === 'none') found.add(`${nameOf(mark)} is not marked`);
  }
  for (const element of root.querySelectorAll('*')) {
    const holdsText = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    if (holdsText && isShown(element) && getComputedStyle(element).color === ground(element)) found.add(`${nameOf(element)} has the colour of its ground`);
  }
  return [...found];
}
