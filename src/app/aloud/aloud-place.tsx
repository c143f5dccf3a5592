import type { ReactElement } from 'react';
import { LatePart } from '../views/late-part.tsx';
import { useAloud } from './aloud-store.ts';

const NOTHING = {};
const load = async () => (await import('./aloud-bar.tsx')).AloudBar;

/** The bar of what is read aloud, over whatever screen is open. Its code comes with the first such story. */
export function AloudPlace(): ReactElement | null {
  return useAloud(({ aloud }) => aloud !== null) ? <LatePart load={load} given={NOTHING} /> : null;
}
