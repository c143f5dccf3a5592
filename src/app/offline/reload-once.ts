const KEY = 'banmian.reloaded-for';

/**
 * Code of this build that is gone from the server, as after a deploy where no service worker holds it: one reload brings the new build. Never
 * a second one for the same file: then the screen's own error stands, with its button to try again.
 */
export function reloadOnceForLostCode(): void {
  addEventListener('vite:preloadError', (event) => {
    const lost = event.payload.message;
    try {
      if (sessionStorage.getItem(KEY) === lost) return;
      sessionStorage.setItem(KEY, lost);
    } catch {
      // Without storage nothing would stop a second reload.
      return;
    }
    location.reload();
  });
}
