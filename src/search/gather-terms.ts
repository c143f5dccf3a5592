import type { StoryText } from './story-text.ts';

/** The stories of a term by the best field it stands in, as `fieldWeight` has them: headline, furniture, organizations, lead, body. Numbers rise. */
export type FieldLists = readonly (readonly number[])[];

/** What stands for the end of a field in a pair. */
const FIELD_END = '\n';
const FIELD_END_UNIT = FIELD_END.charCodeAt(0);
const [HEADLINE, FURNITURE, ORGANIZATION, LEAD, BODY] = [0, 1, 2, 3, 4] as const;
const UNITS = 0x10000;

/** The lists of one term while they grow. */
interface Term {
  readonly text: string;
  /** The story it was last met in. */
  last: number;
  stories: number;
  readonly lists: number[][];
}

/**
 * Every pair of neighbouring UTF-16 units of folded texts with the stories that hold it, the last unit of a field paired with `FIELD_END`; and
 * every single unit that more than `share` of the stories hold. An organization's name raises what stands in the body; it matches nothing by itself.
 * @param texts by story number
 */
export function* gatherTerms(texts: readonly StoryText[], share: number): Generator<readonly [string, FieldLists]> {
  const terms = createTerms();
  texts.forEach((text, story) => addStory(terms, text, story));
  for (const { text, stories, lists } of terms.all()) if (text.length === 2 || stories > share * texts.length) yield [text, lists];
}

type Terms = ReturnType<typeof createTerms>;

/**
 * Finds the terms of units and pairs. Units are numbered as they are met, which keeps the keys of pairs small enough for engines to hash them as whole
 * numbers; a unit's own term needs no hashing.
 */
function createTerms() {
  const numbers = new Uint16Array(UNITS);
  const units: Term[] = [];
  const pairs = new Map<number, Term>();
  const make = (text: string): Term => ({ text, last: -1, stories: 0, lists: [] });
  const unitOf = (unit: number): Term => {
    const known = numbers[unit] ?? 0;
    const number = known === 0 ? (numbers[unit] = units.length + 1) : known;
    return (units[number - 1] ??= make(String.fromCharCode(unit)));
  };
  return {
    unitOf,
    pairOf(first: number, second: number): Term {
      const key = (numbers[first] ?? 0) * UNITS + (numbers[second] ?? 0);
      const known = pairs.get(key);
      if (known) return known;
      const made = make(String.fromCharCode(first, second));
      pairs.set(key, made);
      return made;
    },
    all: function* (): Generator<Term> {
      yield* units;
      yield* pairs.values();
    },
  };
}

function addStory(terms: Terms, { folded, headlineEnd, furnitureEnd, leadEnd, organizations }: StoryText, story: number): void {
  const named = new Set<Term>();
  eachTerm(terms, organizations, (term) => named.add(term));
  eachTerm(terms, folded, (term, at) => {
    // Better fields come first in a text.
    if (term.last === story) return;
    term.last = story;
    term.stories += 1;
    const field = at < headlineEnd ? HEADLINE : at < furnitureEnd ? FURNITURE : named.has(term) ? ORGANIZATION : at < leadEnd ? LEAD : BODY;
    (term.lists[field] ??= []).push(story);
  });
}

function eachTerm(terms: Terms, text: string, take: (term: Term, at: number) => void): void {
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : FIELD_END_UNIT;
    if (unit !== FIELD_END_UNIT) {
      take(terms.unitOf(unit), at);
      terms.unitOf(next);
      take(terms.pairOf(unit, next), at);
    }
    unit = next;
  }
}
