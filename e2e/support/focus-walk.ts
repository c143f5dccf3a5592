import type { Page } from '@playwright/test';

/** One stop of the Tab key. */
interface Stop {
  /** The same for the same element. */
  readonly id: number;
  readonly name: string;
  readonly faults: readonly string[];
  /** Whether it stands before the last stop in the document. */
  readonly goesBack: boolean;
  /** What is wrong with its coming after the last stop, if this is not where the way begins anew. */
  readonly order: string | null;
}

declare global {
  interface Window {
    focusStops?: Stop[];
    /** Writes down the stop at what has focus. */
    writeStop?: () => void;
    /** Ends the writing at each press of Tab. */
    walk?: AbortController;
    /** Where Tab should come, in the order of the document. */
    tabStops?: () => HTMLElement[];
    /** Those of them where it has not been. */
    leftOut?: () => string[];
  }
}

/** More stops than any screen has. */
const MOST = 900;

/**
 * Goes with Tab from stop to stop until focus comes round, and says what is wrong on the way: a stop that is not wholly in the window or lies under something
 * (WCAG 2.4.11, and 2.4.12), one that shows no outline (2.4.7), an order that is not the order of reading (2.4.3), a way that does not come round (2.1.2).
 */
export async function focusFaultsByTab(page: Page): Promise<readonly string[]> {
  await page.evaluate(prepareToWrite);
  await page.evaluate(() => {
    window.walk = new AbortController();
    addEventListener('keydown', ({ key }) => { if (key === 'Tab') window.writeStop?.(); }, { capture: true, signal: window.walk.signal });
  });
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    // Rows of a long list are drawn as one comes to them.
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
    if (pressed % 10 !== 9) continue;
    const stops = await page.evaluate(() => window.focusStops ?? []);
    if (comesRound(stops)) return [...faultsOn(stops.slice(1, 2 + stops.slice(1).findIndex(({ id }) => id === stops[0]?.id))), ...await page.evaluate(leaveStops)];
  }
  return ['Tab does not come round'];
}

/** The same of the stops where Tab would come, without the key: a tenth of the time, and no trap is found. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(prepareToWrite);
  // What a script gives focus to after a key was pressed shows it as if the key had.
  await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => {
    for (const element of window.tabStops?.() ?? []) {
      element.focus();
      if (document.activeElement === element) window.writeStop?.();
    }
    return window.focusStops ?? [];
  });
  await page.evaluate(leaveStops);
  return faultsOn(stops);
}

/** What is wrong with the stop that has focus now; nothing for what only scripts give focus to, a heading say. */
export async function faultsOfFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(prepareToWrite);
  return page.evaluate(() => {
    window.writeStop?.();
    return (window.focusStops ?? []).flatMap(({ name, faults }) => faults.map((fault) => `«${name}» ${fault}`));
  });
}

function comesRound(stops: readonly Stop[]): boolean {
  return stops.slice(1).some(({ id }) => id === stops[0]?.id);
}

/** From the last stop to the first the way goes back, once. */
function faultsOn(stops: readonly Stop[]): readonly string[] {
  const [, ...wrong] = stops.filter(({ goesBack }) => goesBack);
  const order = stops.flatMap((stop) => (stop.goesBack || stop.order === null ? [] : [stop.order]));
  return [...new Set([...stops.flatMap(({ name, faults }) => faults.map((fault) => `«${name}» ${fault}`)), ...wrong.map(({ name }) => `«${name}» comes after what stands behind it`), ...order])];
}

/** Runs in the page: takes focus away, and with it what had opened under it. Names the stops that were left out. */
async function leaveStops(): Promise<readonly string[]> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  return window.leftOut?.() ?? [];
}

/** Runs in the page. A stop is looked at when it is about to be left: then all is done that its coming brought about. */
function prepareToWrite(): void {
  /** In CSS pixels, counted from the beginning of all that scrolls. */
  interface Box { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  const stops: Stop[] = [];
  const ids = new Map<Element, number>();
  window.walk?.abort();
  window.focusStops = stops;
  window.tabStops = () => {
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const controls = [...(dialogs.at(-1) ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
    return controls.filter((element) => {
      const isOther = element.matches('[type=radio]:not(:checked)') && document.querySelector(`[type=radio][name="${element.getAttribute('name') ?? ''}"]:checked`) !== null;
      return !isOther && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
    });
  };
  window.leftOut = () => (window.tabStops?.() ?? []).filter((element) => !ids.has(element)).map((element) => `«${nameOf(element)}» is not reached`);

  const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16) || element.closest('label')?.textContent?.slice(0, 16) || element.localName;
  const partOf = (element: Element): Element => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.matches('header, nav, main, footer, aside, section, article, dialog, fieldset, form, ul, ol, dl') || /fixed|sticky/.test(getComputedStyle(at).position)) return at;
    }
    return document.body;
  };
  const hasOutline = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0' && !/^rgba.*, 0\)$/.test(outlineColor);
  };
  const look = (element: HTMLElement): { readonly box: Box; readonly faults: readonly string[] } => {
    const faults: string[] = [];
    const target = element.matches('[type=file]') ? element.closest('label') ?? element : element;
    const box = [...target.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? target.getBoundingClientRect();
    const port = { top: 0, bottom: innerHeight, left: 0, right: document.documentElement.clientWidth };
    for (let at = target.parentElement; at && at !== document.body; at = at.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(at).overflow)) continue;
      const { top, bottom, left, right } = at.getBoundingClientRect();
      Object.assign(port, { top: Math.max(port.top, top), bottom: Math.min(port.bottom, bottom), left: Math.max(port.left, left), right: Math.min(port.right, right) });
    }
    const seen = { top: Math.max(box.top, port.top), bottom: Math.min(box.bottom, port.bottom), left: Math.max(box.left, port.left), right: Math.min(box.right, port.right) };
    // Of what is nearly as high as what it scrolls in, a part is enough.
    const isHigh = box.height > (port.bottom - port.top) / 2;
    const lost = (!isHigh && (box.top < port.top - 1 || box.bottom > port.bottom + 1)) || box.left < port.left - 1 || box.right > port.right + 1 || seen.bottom <= seen.top;
    if (lost) faults.push(`is not wholly in sight: ${[box.left, box.right, box.top, box.bottom].map(Math.round).join()} in ${[port.left, port.right, port.top, port.bottom].map(Math.round).join()}`);
    else {
      const inset = Math.min(4, box.width / 4, box.height / 4);
      const [xs, ys] = [[seen.left + inset, seen.right - inset], [seen.top + inset, seen.bottom - inset]];
      const points = [[(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2], ...xs.flatMap((x) => ys.map((y) => [x, y]))];
      const coverer = points.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)).find((hit) => !(hit && (target.contains(hit) || element.closest('label')?.contains(hit) || hit.contains(target))));
      if (coverer !== undefined) faults.push(`is under ${coverer ? `${coverer.localName}.${coverer.classList[0] ?? ''} of ${partOf(coverer).localName}.${partOf(coverer).classList[0] ?? ''}` : 'nothing'}`);
    }
    if (![element, ...element.parentElement?.children ?? [], element.closest('label')].some((one) => one && hasOutline(one))) faults.push('shows no outline');
    if (target.tabIndex > 0) faults.push('has a place of its own in the order');
    let [x, y] = [scrollX, scrollY];
    for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) [x, y] = [x + at.scrollLeft, y + at.scrollTop];
    return { box: { top: box.top + y, bottom: box.bottom + y, left: box.left + x, right: box.right + x }, faults };
  };
  let last: { readonly element: Element; readonly name: string; readonly part: Element; readonly box: Box } | undefined;
  /** Within one part of the screen: never up but into a next column, never back on the line. */
  const orderAfter = (name: string, part: Element, box: Box): string | null => {
    // A map is read in any order.
    if (!last || last.part !== part || part.closest('.map-picture')) return null;
    const up = box.bottom <= last.box.top + 1 && box.left < last.box.right;
    const back = box.right <= last.box.left + 1 && box.top < last.box.bottom - 8 && last.box.top < box.bottom - 8;
    return up || back ? `«${name}» comes after «${last.name}» and stands ${up ? 'above' : 'before'} it` : null;
  };
  window.writeStop = () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || element.matches('[tabindex="-1"]')) return;
    if (!ids.has(element)) ids.set(element, ids.size);
    const name = nameOf(element);
    const [part, { box, faults }] = [partOf(element), look(element)];
    const goesBack = last?.element.isConnected === true && (last.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    stops.push({ id: ids.get(element) ?? 0, name, faults, goesBack, order: orderAfter(name, part, box) });
    last = { element, name, part, box };
  };
}
