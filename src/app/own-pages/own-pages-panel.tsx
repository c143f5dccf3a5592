import type { ReactElement } from 'react';
import { LatePart } from '../views/late-part.tsx';
import { useOwnPages } from './own-pages-store.ts';

const NOTHING = {};
const load = async () => (await import('./bring-panel.tsx')).BringPanel;

/** What is being imported and how it went, over whatever screen is open. Its code comes with the first file. */
export function OwnPagesPanel(): ReactElement | null {
  const shown = useOwnPages(({ bringing, end, dragged }) => bringing !== null || end !== null || dragged);
  return shown ? <LatePart load={load} given={NOTHING} /> : null;
}
