import type { Archive } from '../../archive/archive.ts';
import type { Correction, CorrectionOutcome } from '../../domain/correction.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { rememberedHint } from '../library/remembered-hint.ts';

/** Says only whether the library is worth opening before the first screen. When it is lost, the corrections come a moment later. */
const hint = rememberedHint('corrected');
/** Longest wait for them, in ms: a browser whose storage does not answer must still show the collection. */
const PATIENCE = 1500;

let inStep: Promise<void> = Promise.resolve();

/**
 * Keeps the archive in step with the reader's corrections for as long as the page lives, whether they change here or in another tab.
 * @param onCorrected called when answers that were given before no longer hold
 * @returns resolves when the corrections of earlier visits are in the archive; at once where there are none
 */
export async function followCorrections(archive: Archive, onCorrected: () => Promise<void>): Promise<void> {
  useLibrary.subscribe(({ corrections }, before) => {
    if (corrections === before.corrections) return;
    hint.set(corrections.length > 0);
    inStep = archive.correct(corrections)
      .then((outcomes) => tellOutcomes(corrections, outcomes))
      // A collection that cannot be read says so on its own screens.
      .then(onCorrected, onCorrected);
  });
  if (!hint.isSet()) return;
  const opened = openLibraryOnce().then(() => inStep, () => undefined);
  await Promise.race([opened, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Puts down what became of corrections, unless others stand in their place by now. */
export function tellOutcomes(corrections: readonly Correction[], outcomes: readonly CorrectionOutcome[]): void {
  if (useLibrary.getState().corrections === corrections) useLibrary.setState({ outcomes });
}

/** Resolves when every change of the library that is known by now shows on the screen. */
export function correctionsInStep(): Promise<void> {
  return inStep;
}
