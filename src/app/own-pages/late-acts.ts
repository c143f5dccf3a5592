import type { OwnPagesActs } from './own-pages-acts.ts';
import { useOwnPages } from './own-pages-store.ts';

let load: (() => Promise<OwnPagesActs>) | null = null;

/** Says how the acts are had; once, at the start. */
export function provideActs(loadActs: () => Promise<OwnPagesActs>): void {
  load = loadActs;
}

/** What the reader can do with own pages; its code is fetched when first asked for. */
export async function ownPagesActs(): Promise<OwnPagesActs> {
  if (!load) throw new Error('ownPagesActs: provideActs comes first');
  return load();
}

/** Brings files; what became of them is in the store. */
export function bringFiles(files: Iterable<File>): void {
  const chosen = [...files];
  if (chosen.length === 0) return;
  ownPagesActs().then(({ bring }) => bring(chosen), () => useOwnPages.setState({ end: { state: 'failed' } }));
}
