import { expect, test, vi } from 'vitest';
import type { Archive, ArchiveSummary } from '../../archive/archive.ts';
import type { Correction } from '../../domain/correction.ts';
import { byFacet } from '../../domain/facet.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { keepCorrection, undoLastAct, withdrawCorrections } from './correction-acts.ts';
import { useCorrections } from './corrections-store.ts';

const archive = {} as Archive;
const CORRECTIONS = ['one', 'other'].map((story): Correction => ({ story, facet: 'district', value: 'haidian', change: 'remove' }));

test('what could not be taken back can still be taken back', async () => {
  const library = await openLibraryOnce();
  await library.correct(CORRECTIONS);
  await withdrawCorrections(archive, CORRECTIONS);
  vi.spyOn(library, 'correct').mockRejectedValueOnce(new Error('the disk is full'));
  await undoLastAct();
  expect(useCorrections.getState()).toMatchObject({ fault: 'failed', last: { change: 'withdrawn' } });
  await undoLastAct();
  expect(useCorrections.getState()).toEqual({ fault: null, last: null });
  expect(await library.corrections()).toEqual(CORRECTIONS);
});

test('a correction that is kept is told as kept, also where it cannot be counted', async () => {
  const counts = { facetCounts: byFacet(() => []) } as unknown as ArchiveSummary;
  const summary = vi.fn<Archive['summary']>().mockResolvedValueOnce(counts).mockRejectedValueOnce(new Error('the network is gone'));
  const [correction] = CORRECTIONS;
  if (!correction) throw new Error('a correction is needed');
  await keepCorrection({ summary } as unknown as Archive, correction);
  expect(useCorrections.getState()).toEqual({ fault: null, last: { change: 'remove', corrections: [correction], counts: null } });
});
