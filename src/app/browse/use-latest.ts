import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same from render to render and calls the one given last, so that what was drawn with it need not be drawn again. */
export function useLatest<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
