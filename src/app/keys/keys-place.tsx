import { useEffect, useState, type ReactElement } from 'react';
import { followKeys } from './single-keys.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('./screen-keys.tsx')).ScreenKeys;

/** What keys do on every screen. Its code comes with the first key that is pressed, and answers that one. */
export function KeysPlace(): ReactElement | null {
  const [pressed, setPressed] = useState<{ readonly event: KeyboardEvent } | null>(null);
  useEffect(() => followKeys(document, (event) => setPressed({ event })), []);
  return pressed && <LatePart load={load} given={pressed} />;
}
