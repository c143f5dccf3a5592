/** Ms after which work that waits for an idle moment is done all the same. */
const PATIENCE = 1000;

/** Resolves when the browser has nothing better to do. */
export function whenIdle(): Promise<void> {
  // Safari has no requestIdleCallback.
  return new Promise((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => resolve(), { timeout: PATIENCE }) : setTimeout(resolve, 50)));
}
