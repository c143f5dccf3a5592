import { expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { Correction, CorrectionOutcome } from '../../domain/correction.ts';
import { useLibrary } from '../library/library-store.ts';
import { followCorrections } from './follow-corrections.ts';

test('of two changes at once the answer to the first, which comes last, is not told of the second', async () => {
  const answers: ((outcomes: readonly CorrectionOutcome[]) => void)[] = [];
  const archive = { correct: () => new Promise((resolve) => { answers.push(resolve); }) } as unknown as Archive;
  let shown = 0;
  await followCorrections(archive, async () => void (shown += 1));
  const of = (story: string): readonly Correction[] => [{ story, facet: 'district', change: 'remove', value: '海淀区' }];
  useLibrary.setState({ corrections: of('first') });
  useLibrary.setState({ corrections: of('second') });
  answers[1]?.(['applied']);
  answers[0]?.(['unknown-story']);
  await expect.poll(() => shown).toBe(2);
  expect(useLibrary.getState().outcomes).toEqual(['applied']);
});
