import { actOfKeyPress, type ScreenAct } from './act-of-key-press.ts';

/** After these the screen is still the same, with focus in it: only then the next key meant it too. */
const STAYS: ReadonlySet<ScreenAct> = new Set(['next', 'previous', 'save']);

/**
 * What keys ask for that were pressed while their code was on the way, in order: each until one leads elsewhere, into the search box or a sheet say. What was
 * pressed after that was for what it led to.
 */
export function actsOfPresses(presses: readonly Parameters<typeof actOfKeyPress>[0][]): readonly ScreenAct[] {
  const acts = presses.flatMap((press) => actOfKeyPress(press) ?? []);
  const last = acts.findIndex((act) => !STAYS.has(act));
  return last < 0 ? acts : acts.slice(0, last + 1);
}
