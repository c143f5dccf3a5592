import type { AppRouter } from './create-app-router.tsx';

/** Calls back once, when the next screen has been drawn and before it is painted. */
export function onNextScreen(router: AppRouter, then: () => void): void {
  const stop = router.subscribe('onBeforeRouteMount', () => {
    stop();
    then();
  });
}
