import type { Archive } from '../../archive/archive.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Library } from '../../library/library.ts';
import { faultOf, openLibraryOnce, refresh } from '../library/library-acts.ts';
import { correctionsInStep } from './follow-corrections.ts';
import { useCorrections, type LastAct } from './corrections-store.ts';

/** Keeps a correction. Resolves when it is stored and every count shows it. Never rejects: what happened is in the store. */
export function keepCorrection(archive: Archive, correction: Correction): Promise<void> {
  return act(archive, correction.change, [correction], (library) => library.correct([correction]));
}

/** Takes corrections out again. Never rejects: what happened is in the store. */
export function withdrawCorrections(archive: Archive, corrections: readonly Correction[]): Promise<void> {
  return act(archive, 'withdrawn', corrections, (library) => library.withdraw(corrections));
}

/** Takes back the last act. Never rejects: what happened is in the store. */
export async function undoLastAct(): Promise<void> {
  const { last } = useCorrections.getState();
  if (!last) return;
  const { change, corrections } = last;
  try {
    await keep((library) => (change === 'withdrawn' ? library.correct(corrections) : library.withdraw(corrections)));
    // They are taken back, whether or not they can be counted now.
    await correctionsInStep().catch(() => undefined);
    useCorrections.setState({ last: null, fault: null });
  } catch (cause) {
    // What could not be taken back still can be.
    useCorrections.setState({ last, fault: faultOf(cause) });
  }
}

async function keep(write: (library: Library) => Promise<void>): Promise<void> {
  const library = await openLibraryOnce();
  await write(library);
  await refresh(library);
}

async function act(archive: Archive, change: LastAct['change'], corrections: readonly Correction[], write: (library: Library) => Promise<void>): Promise<void> {
  try {
    const [correction] = corrections;
    const only = corrections.length === 1 && correction ? correction : null;
    const before = await countOf(archive, only);
    await keep(write);
    // It is kept, whether or not it can be counted now.
    const after = await correctionsInStep().then(() => countOf(archive, only)).catch(() => null);
    useCorrections.setState({ last: { change, corrections, counts: before === null || after === null ? null : { before, after } }, fault: null });
  } catch (cause) {
    useCorrections.setState({ last: null, fault: faultOf(cause) });
  }
}

/** Stories under the value of a correction in the whole collection; null where there is not one value to count. */
async function countOf(archive: Archive, correction: Correction | null): Promise<number | null> {
  if (!correction) return null;
  const { facetCounts } = await archive.summary();
  return facetCounts[correction.facet].find(({ value }) => value === correction.value)?.count ?? 0;
}
