import type { Navigation, ResultsTrail } from '../navigation-context.ts';
import type { Hrefs } from '../ui/hrefs.ts';

/** Puts down which results are looked at, for the way back from a story. They are forgotten as soon as the reader goes anywhere but from story to story. */
export function layTrail(navigation: Navigation, hrefs: Hrefs, results: Omit<ResultsTrail, 'index'>): void {
  const trail = { ...results, index: navigation.index() };
  navigation.trail = trail;
  const stop = navigation.subscribe(() => {
    if (navigation.trail === trail && navigation.index() > trail.index && navigation.path().startsWith(hrefs.story(''))) return;
    stop();
    if (navigation.trail === trail) navigation.trail = null;
  });
}
