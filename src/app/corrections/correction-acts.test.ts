import { expect, test, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { Correction } from '../../domain/correction.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { undoLastAct, withdrawCorrections } from './correction-acts.ts';
import { useCorrections } from './corrections-store.ts';

const archive = {} as Archive;
const CORRECTIONS = ['one', 'other'].map((story): Correction => ({ story, facet: 'district', value: 'haidian', change: 'remove' }));

test('what could not be taken back can still be taken back', async () => {
  const library = await openLibraryOnce();
  await library.correct(CORRECTIONS);
  await withdrawCorrections(archive, CORRECTIONS);
  vi.spyOn(library, 'correct').mockRejectedValueOnce(new Error('the disk is full'));
  await undoLastAct(archive);
  expect(useCorrections.getState()).toMatchObject({ fault: 'failed', last: { change: 'withdrawn' } });
  await undoLastAct(archive);
  expect(useCorrections.getState()).toEqual({ fault: null, last: null });
  expect(await library.corrections()).toEqual(CORRECTIONS);
});
