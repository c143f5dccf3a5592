import type { OwnPagesActs } from './own-pages-acts.ts';
import { useOwnPages, type BringEnd } from './own-pages-store.ts';

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
  if (chosen.length > 0) void bringToEnd(chosen);
}

/** The same, and says how it ended. Never rejects. */
export async function bringToEnd(files: readonly File[]): Promise<BringEnd> {
  try {
    return await (await ownPagesActs()).bring(files);
  } catch {
    const end = { state: 'failed' } as const;
    useOwnPages.setState({ end });
    return end;
  }
}
