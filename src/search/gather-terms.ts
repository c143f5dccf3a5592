import type { StoryText } from './story-text.ts';

/** The stories of a term by the best field it stands in, as `fieldWeight` has them: headline, furniture, organizations, lead, body. Numbers rise. */
export type FieldLists = readonly (readonly number[])[];

/** What stands for the end of a field in a pair. */
const FIELD_END = '\n';

const [HEADLINE, FURNITURE, ORGANIZATION, LEAD, BODY] = [0, 1, 2, 3, 4];
const FIELD_END_UNIT = FIELD_END.charCodeAt(0);
const UNITS = 0x10000;

interface Term {
  /** The story it was last met in. */
  last: number;
  stories: number;
  readonly text: string;
  readonly lists: number[][];
}

/**
 * Every pair of neighbouring UTF-16 units of folded texts with the stories that hold it, the last unit of a field paired with `FIELD_END`; and
 * every single unit that more than `share` of the stories hold. An organization's name raises what stands in the body; it matches nothing by itself.
 * @param texts by story number
 */
export function* gatherTerms(texts: readonly StoryText[], share: number): Generator<readonly [string, FieldLists]> {
  const terms = new Map<number, Term>();
  const eachKey = keyMaker();
  texts.forEach(({ folded, headlineEnd, furnitureEnd, leadEnd, organizations }, story) => {
    const named = new Set<number>();
    eachKey(organizations, (key) => named.add(key));
    eachKey(folded, (key, at, length) => {
      let term = terms.get(key);
      if (!term) terms.set(key, term = { last: -1, stories: 0, text: at + length > folded.length ? folded.charAt(at) + FIELD_END : folded.slice(at, at + length), lists: [] });
      // Better fields come first in a text.
      if (term.last === story) return;
      term.last = story;
      term.stories += 1;
      const field = at < headlineEnd ? HEADLINE : at < furnitureEnd ? FURNITURE : named.has(key) ? ORGANIZATION : at < leadEnd ? LEAD : BODY;
      (term.lists[field ?? 0] ??= []).push(story);
    });
  });
  for (const { text, stories, lists } of terms.values()) if (text.length === 2 || stories > share * texts.length) yield [text, lists];
}

/**
 * Makes one number of a unit and its neighbour, a multiple of {@link UNITS} for a unit alone. Units are numbered as they are met, which keeps
 * the numbers small enough for engines to hash them as whole ones.
 */
function keyMaker(): (text: string, take: (key: number, at: number, length: 1 | 2) => void) => void {
  const numbers = new Uint16Array(UNITS);
  let met = 0;
  const numberOf = (unit: number): number => (numbers[unit] ||= met += 1);
  return (text, take) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === FIELD_END_UNIT) continue;
      const first = numberOf(unit) * UNITS;
      take(first, at, 1);
      take(first + numberOf(at + 1 < text.length ? text.charCodeAt(at + 1) : FIELD_END_UNIT), at, 2);
    }
  };
}
