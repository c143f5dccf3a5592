import type { Confusions } from './confusions.ts';
import type { TextSearch } from './text-search.ts';

/** More texts than these are not gone on with: where so many sound alike none of them is near. */
const MOST_KEPT = 200;

/**
 * Texts that sound like a folded term and of which every pair of neighbours stands in some story. Built from the left, pair by pair, since the pairs
 * that stand anywhere are few beside all that sound alike.
 */
export function soundAlikes(term: string, { candidates }: TextSearch, { homophones, soundsLike }: Confusions): readonly string[] {
  const [first = '', ...rest] = homophones(term);
  let texts: readonly string[] = Array.from(first);
  for (const next of rest) {
    const goOn = texts.flatMap((text) => Array.from(next).filter((character) => candidates(text.slice(-1) + character).stories.length > 0).map((character) => text + character));
    texts = goOn.length <= MOST_KEPT ? goOn : nearestFirst(goOn, term).slice(0, MOST_KEPT);
  }
  return texts.filter((text) => soundsLike(text, term));
}

/** Those that differ in fewer characters first; the order of equal ones stays. */
function nearestFirst(texts: readonly string[], term: string): readonly string[] {
  const changes = new Map(texts.map((text) => [text, Array.from(text).filter((character, at) => character !== term.charAt(at)).length]));
  return [...texts].sort((a, b) => (changes.get(a) ?? 0) - (changes.get(b) ?? 0));
}
