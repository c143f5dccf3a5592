import { afterPaint } from '../after-paint.ts';
import { SEARCH_BOX } from '../ui/hrefs.ts';
import type { AppRouter } from './create-app-router.tsx';

const TO_SEARCH = `#${SEARCH_BOX}`;

/** The link whose plain click the app answers itself, or null: same origin, inside the base path, same window, nothing to download. */
function routedLink(event: MouseEvent, basePath: string): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return null;
  if (link.origin !== location.origin || !link.pathname.startsWith(basePath)) return null;
  const samePlace = link.pathname === location.pathname && link.search === location.search;
  return samePlace && link.hash !== '' && link.hash !== TO_SEARCH ? null : link;
}

/**
 * Answers plain clicks on links of the app with the router, wherever they stand, so that static HTML and app share one markup. The link
 * is focused first (Safari does not), so that coming back can return to it. A link to the search box puts the cursor there within the tap, for else a phone
 * shows no keyboard; where the box stands over its results already, it leads nowhere.
 */
export function followLinks(document: Document, router: AppRouter, basePath: string): void {
  let callOff = (): void => undefined;
  document.addEventListener('click', (event) => {
    const link = routedLink(event, basePath);
    if (!link) return;
    event.preventDefault();
    if (link.hash === TO_SEARCH) {
      document.getElementById(SEARCH_BOX)?.focus({ preventScroll: true });
      if (link.pathname === location.pathname) return;
    } else link.focus({ preventScroll: true });
    const href = link.pathname + link.search + link.hash;
    // Of two clicks in one frame the latter counts.
    callOff();
    callOff = afterPaint(() => router.history.push(href));
  });
}
