import { Index } from 'flexsearch';
import { type FieldLists, gatherTerms } from './gather-terms.ts';
import { fieldWeight } from './rank.ts';
import type { StoryText } from './story-text.ts';

/** Stories that may hold a term: the index's own list, not to be changed. */
export interface Candidates {
  readonly stories: readonly number[];
  /** Whether every one of them holds it, and they stand by their best field, then by number. Otherwise each must be looked at. */
  readonly exact: boolean;
}

/** Narrows a search to few stories. It may name a story that does not match; it never leaves out one that does. */
export interface CandidateIndex {
  /** @param term folded, not empty, without line breaks */
  candidates(term: string): Candidates;
}

/** A unit that more stories hold has a list of its own; the others' lists are put together from their pairs when first asked for. At 10,000 stories this saves an eighth of the index. */
const OWN_LIST_SHARE = 0.25;
/** FlexSearch writes and reads its index in parts; this is the name of those that hold the lists. */
const LISTS = '1.map';
/** FlexSearch reads a part as one list. */
const PART_TERMS = 100_000;

/**
 * A plain FlexSearch index of pairs of neighbouring UTF-16 units, punctuation and spaces included, and of common single units. FlexSearch's own
 * encoders, contexts, tags and highlighting lose or invent Chinese hits (docs/decisions/flexsearch.md); these lists are exact for terms of one and
 * two units, and narrow longer ones down to a few stories. Its slots of resolution hold the fields.
 * @param texts by story number
 */
export function createFlexsearchIndex(texts: readonly StoryText[]): CandidateIndex {
  const index = new Index({ encode: (term) => [term], tokenize: 'strict', resolution: 5 });
  const own = new Set<string>();
  const followers = new Map<string, string[]>();
  const made = new Map<string, readonly number[]>();
  // Adding text by text would hash every pair of every story again: several times the time for the same lists.
  let part: (readonly [string, FieldLists])[] = [];
  for (const entry of gatherTerms(texts, OWN_LIST_SHARE)) {
    const [first, second] = [entry[0].charAt(0), entry[0].charAt(1)];
    if (second === '') own.add(first);
    else if (followers.get(first)?.push(second) === undefined) followers.set(first, [second]);
    part.push(entry);
    if (part.length < PART_TERMS) continue;
    index.import(LISTS, part as never);
    part = [];
  }
  index.import(LISTS, part as never);

  // A limit of 0 would mean FlexSearch's default of 100.
  const storiesWith = (term: string): readonly number[] => index.search(term, { limit: texts.length + 1 }) as readonly number[];
  const storiesWithUnit = (unit: string): readonly number[] => {
    const known = made.get(unit);
    if (known) return known;
    const held = new Uint8Array(texts.length);
    for (const follower of followers.get(unit) ?? []) for (const story of storiesWith(unit + follower)) held[story] = 1;
    const weights = texts.map((text, story) => (held[story] === 1 ? fieldWeight(text, unit) : 0));
    const stories = [...texts.keys()].filter((story) => held[story] === 1).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    made.set(unit, stories);
    return stories;
  };
  const rarestPair = (term: string): readonly number[] => {
    // FlexSearch's own intersection walks the lists of all pairs; the shortest leaves few stories to look at.
    let rarest = storiesWith(term.slice(0, 2));
    for (let at = 1; at + 1 < term.length && rarest.length > 0; at += 1) {
      const others = storiesWith(term.slice(at, at + 2));
      if (others.length < rarest.length) rarest = others;
    }
    return rarest;
  };
  return {
    candidates(term) {
      if (term.length > 2) return { stories: rarestPair(term), exact: false };
      return { stories: term.length === 2 || own.has(term) ? storiesWith(term) : storiesWithUnit(term), exact: true };
    },
  };
}
