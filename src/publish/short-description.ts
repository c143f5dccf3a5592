import { plainDisplay } from '../app/ui/display-pieces.ts';

/** Longest description, in characters: what search services show of one. */
const MOST = 120;

/** The beginning of a text as one plain line. */
export function shortDescription(text: string): string {
  const letters = Array.from(plainDisplay(text));
  return letters.length <= MOST ? letters.join('') : `${letters.slice(0, MOST - 1).join('')}…`;
}
