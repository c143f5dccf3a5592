import { useEffect, useState, type ReactElement } from 'react';
import { focusSearch } from './focus-search.ts';
import { followKeys } from './single-keys.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('./screen-keys.tsx')).ScreenKeys;

/** What keys do on every screen. Its code comes with the first key that is pressed, and answers that one and those that came meanwhile. */
export function KeysPlace(): ReactElement | null {
  const [pressed, setPressed] = useState<{ readonly presses: readonly KeyboardEvent[]; readonly onAnswered: (count: number) => void } | null>(null);
  useEffect(() => {
    const onAnswered = (count: number): void => setPressed((before) => before && { ...before, presses: before.presses.slice(count) });
    return followKeys(document, (event) => {
      // What is typed next is for the box, before the code of the keys has come.
      if (event.key === '/' && !event.ctrlKey && !event.metaKey) focusSearch(document);
      setPressed((before) => ({ presses: [...(before?.presses ?? []), event], onAnswered }));
    });
  }, []);
  return pressed && <LatePart load={load} given={pressed} />;
}
