import { useSyncExternalStore } from 'react';

/** From here on the filters stand beside the list; browse.css has the same number. */
const WIDE = '(min-width: 64rem)';

let asked: MediaQueryList | null = null;
const query = (): MediaQueryList => (asked ??= matchMedia(WIDE));

function subscribe(onChange: () => void): () => void {
  query().addEventListener('change', onChange);
  return () => query().removeEventListener('change', onChange);
}

/** Whether the screen has room for filters beside the list. Only in a browser. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
