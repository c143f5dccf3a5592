import { afterPaint } from '../after-paint.ts';
import { SEARCH_BOX } from '../ui/hrefs.ts';
import type { AppRouter } from './create-app-router.tsx';

/** How an element is found again on a screen that was rendered anew: by its id, or as the n-th link to its address. */
type FocusMark = { readonly id: string } | { readonly href: string; readonly nth: number };

/** What has focus, if it can be found again. */
export function markOf(document: Document): FocusMark | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  if (element.id !== '') return { id: element.id };
  const href = element.getAttribute('href');
  if (href === null) return null;
  return { href, nth: linksTo(document, href).indexOf(element) };
}

function linksTo(document: Document, href: string): Element[] {
  return [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
}

/** The element that a mark means, where it still is. */
export function findMarked(document: Document, mark: FocusMark | null | undefined): HTMLElement | null {
  if (!mark) return null;
  const element = 'id' in mark ? document.getElementById(mark.id) : linksTo(document, mark.href)[mark.nth];
  return element instanceof HTMLElement ? element : null;
}

/** Whether focus is on no element in particular: where it comes to one a frame later, nothing moves. */
function isOnScreenAsWhole({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement.matches('main');
}

/**
 * Moves focus as a page load would: to the new screen's main part when going forward (not from the search box, where the way led there), and back to the element that was left when
 * going back. A change of the query or the filters on one screen leaves focus where it is,
 * or takes it to the results (in an open sheet, to its first button) where the element that had it is gone.
 */
export function restoreFocus(document: Document, router: AppRouter): void {
  const marks = new Map<string, FocusMark>();
  let returning = false;
  let toSearch = false;
  let move: (() => void) | null = null;
  const moveNow = (): void => {
    move?.();
    move = null;
  };
  // Focus may be on its way for a frame, and what is pressed meanwhile is for its element.
  document.addEventListener('keydown', moveNow, { capture: true });
  router.history.subscribe(({ action, location: { hash } }) => {
    // What is typed while the way to the box still loads takes its place in the history.
    toSearch = hash === `#${SEARCH_BOX}` || (toSearch && action.type === 'REPLACE');
    returning = action.type === 'BACK' || action.type === 'FORWARD' || action.type === 'GO';
  });
  router.subscribe('onBeforeLoad', ({ fromLocation }) => {
    // Who goes on before that frame leaves with the focus that was on its way.
    moveNow();
    const mark = markOf(document);
    const key = fromLocation?.state.__TSR_key;
    if (mark && key !== undefined) marks.set(key, mark);
  });
  router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged, hrefChanged }) => {
    if (!fromLocation) return;
    if (!pathChanged) {
      // What had focus is gone with what it changed. As the first screen comes, nothing has had it.
      if (hrefChanged && document.activeElement === document.body) (document.querySelector<HTMLElement>('dialog[open] button') ?? document.getElementById('results'))?.focus({ preventScroll: true });
      return;
    }
    if (toSearch && document.activeElement?.id === SEARCH_BOX) return;
    const mark = returning ? marks.get(toLocation.state.__TSR_key ?? '') : null;
    const focus = (): void => (findMarked(document, mark) ?? document.querySelector('main'))?.focus({ preventScroll: true });
    if (!returning || !isOnScreenAsWhole(document)) {
      focus();
      return;
    }
    // The screen that was left is seen before its element is looked up and told of its focus.
    move = () => {
      if (isOnScreenAsWhole(document)) focus();
    };
    afterPaint(moveNow);
  });
}
