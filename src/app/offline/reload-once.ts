import { rememberLostCode } from './lost-code.ts';

const KEY = 'banmian.reloaded-for';

/**
 * Code of this build that is gone from the server, as after a deploy where no service worker holds it: one reload brings the new build. Never
 * a second one for the same file, however many are gone: then the screen's own error stands, with its button to try again. None while the server is
 * out of reach: what the reader has on the screen would be gone too.
 * @param history who goes elsewhere while the page is being reloaded arrives there, not where the reload began
 */
export function reloadOnceForLostCode(history: { subscribe(onMove: () => void): unknown }): void {
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event;
    rememberLostCode(payload);
    void isServerThere().then((there) => {
      if (!there || !isFirstTime(`${KEY} ${payload.message}`)) return;
      location.reload();
      history.subscribe(() => location.reload());
    });
  });
}

/** Whether a reload would bring the page. */
export function isServerThere(): Promise<boolean> {
  return fetch(location.href, { method: 'HEAD', headers: { accept: 'text/html' }, cache: 'no-store' }).then(({ ok }) => ok, () => false);
}

/** Whether the page was not reloaded for this file yet; it is noted that now it is. */
function isFirstTime(key: string): boolean {
  try {
    if (sessionStorage.getItem(key)) return false;
    sessionStorage.setItem(key, '1');
    return true;
  } catch {
    // Without storage nothing would stop a second reload.
    return false;
  }
}
