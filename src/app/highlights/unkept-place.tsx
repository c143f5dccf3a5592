import type { ReactElement } from 'react';
import { LatePart } from '../views/late-part.tsx';
import { useUnkept } from './unkept-store.ts';

const NOTHING = {};
const load = async () => (await import('./unkept-bar.tsx')).UnkeptBar;

/** What says of a note that it was not kept, over whatever screen is open. Its code comes with the first such note. */
export function UnkeptPlace(): ReactElement | null {
  return useUnkept(({ isUntold }) => isUntold) ? <LatePart load={load} given={NOTHING} /> : null;
}
