import { rememberPrinted } from '../printed-text.ts';
import type { AppRouter } from './create-app-router.tsx';
import { findMarked, markOf } from './restore-focus.ts';

/** What the HTML of one address says of it, to services that follow links and to the browser's own way to share a page. */
const OF_ONE_ADDRESS = 'link[rel=canonical], meta[property], meta[name=author], meta[name=description], script[type*=json]';

/**
 * To be called before the app is drawn in place of the static HTML.
 * @returns what gives the reader back, on the same elements of the app, what the HTML had: focus, and details that were opened.
 */
export function rememberHtml(document: Document): () => void {
  rememberPrinted(document);
  const focused = markOf(document);
  const opened = detailsOf(document).flatMap(({ open }, index) => (open ? [index] : []));
  const summary = detailsOf(document).findIndex(({ firstElementChild }) => firstElementChild === document.activeElement);
  return () => {
    const details = detailsOf(document);
    for (const index of opened) details[index]?.setAttribute('open', '');
    (findMarked(document, focused) ?? details[summary]?.querySelector('summary'))?.focus({ preventScroll: true });
  };
}

/** Takes away what holds for the first address only, once the app goes on to another. */
export function forgetFirstAddress(document: Document, router: AppRouter): void {
  router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) for (const element of document.querySelectorAll(OF_ONE_ADDRESS)) element.remove();
  });
}

function detailsOf(document: Document): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details:not(.error-details)')];
}
