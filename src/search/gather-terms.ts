import type { StoryText } from './story-text.ts';

/** The stories of a term by the best field it stands in, as `fieldWeight` has them: headline, furniture, organizations, lead, body. Numbers rise. */
export type FieldLists = readonly (readonly number[])[];

const [HEADLINE, FURNITURE, ORGANIZATION, LEAD, BODY] = [0, 1, 2, 3, 4];
const LINE_BREAK = 0x0a;
const UNITS = 0x10000;

interface Term {
  /** The story it was last met in. */
  last: number;
  readonly text: string;
  readonly lists: number[][];
}

/**
 * Every single UTF-16 unit and every pair of neighbours of folded texts, with the stories that hold it. An organization's name raises what
 * stands in the body; it matches nothing by itself.
 * @param texts by story number
 */
export function* gatherTerms(texts: readonly StoryText[]): Generator<readonly [string, FieldLists]> {
  const terms = new Map<number, Term>();
  const eachKey = keyMaker();
  texts.forEach(({ folded, headlineEnd, furnitureEnd, leadEnd, organizations }, story) => {
    const named = new Set<number>();
    eachKey(organizations, (key) => named.add(key));
    eachKey(folded, (key, at) => {
      let term = terms.get(key);
      if (!term) terms.set(key, term = { last: -1, text: folded.slice(at, at + (key % UNITS === 0 ? 1 : 2)), lists: [] });
      // Better fields come first in a text.
      if (term.last === story) return;
      term.last = story;
      const field = at < headlineEnd ? HEADLINE : at < furnitureEnd ? FURNITURE : named.has(key) ? ORGANIZATION : at < leadEnd ? LEAD : BODY;
      (term.lists[field ?? 0] ??= []).push(story);
    });
  });
  for (const { text, lists } of terms.values()) yield [text, lists];
}

/**
 * Makes one number of a unit and its neighbour, a multiple of {@link UNITS} for a unit alone. Units are numbered as they are met, which keeps
 * the numbers small enough for engines to hash them as whole ones.
 */
function keyMaker(): (text: string, take: (key: number, at: number) => void) => void {
  const numbers = new Uint16Array(UNITS);
  let met = 0;
  const numberOf = (unit: number): number => (numbers[unit] ||= met += 1);
  return (text, take) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_BREAK) continue;
      const first = numberOf(unit) * UNITS;
      take(first, at);
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : LINE_BREAK;
      if (next !== LINE_BREAK) take(first + numberOf(next), at);
    }
  };
}
