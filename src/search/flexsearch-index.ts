import { Index } from 'flexsearch';
import { type FieldLists, gatherTerms } from './gather-terms.ts';
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

/** FlexSearch writes and reads its index in parts; this is the name of the one that holds the lists. */
const LISTS = '1.map';
/** Parts of this many terms: FlexSearch reads each as one list. */
const PART = 100_000;

/**
 * A plain FlexSearch index of single UTF-16 units and of pairs of neighbours, punctuation and spaces included. FlexSearch's own encoders,
 * contexts, tags and highlighting lose or invent Chinese hits (docs/decisions/flexsearch.md); units and pairs are exact for terms of one and two
 * units, and narrow longer ones down to a few. Its slots of resolution hold the fields.
 * @param texts by story number
 */
export function createFlexsearchIndex(texts: readonly StoryText[]): CandidateIndex {
  const index = new Index({ encode: (term) => [term], tokenize: 'strict', resolution: 5 });
  // Adding text by text would hash every pair of every story again: two to three times the time for the same lists.
  let part: (readonly [string, FieldLists])[] = [];
  for (const entry of gatherTerms(texts)) {
    part.push(entry);
    if (part.length < PART) continue;
    index.import(LISTS, part as never);
    part = [];
  }
  index.import(LISTS, part as never);

  // A limit of 0 would mean FlexSearch's default of 100.
  const storiesWith = (term: string): readonly number[] => index.search(term, { limit: texts.length + 1 }) as readonly number[];
  return {
    candidates(term) {
      if (term.length <= 2) return { stories: storiesWith(term), exact: true };
      // The rarest pair leaves few stories to look at. FlexSearch's own intersection walks the lists of all of them.
      let rarest = storiesWith(term.slice(0, 2));
      for (let at = 1; at + 1 < term.length && rarest.length > 0; at += 1) {
        const others = storiesWith(term.slice(at, at + 2));
        if (others.length < rarest.length) rarest = others;
      }
      return { stories: rarest, exact: false };
    },
  };
}
