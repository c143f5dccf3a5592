import { Index } from 'flexsearch';

/** Narrows a search to few stories. It may name a story that does not match; it never leaves out one that does. */
export interface CandidateIndex {
  add(story: number, folded: string): void;
  /** Numbers of the stories that hold every character of the folded term, in no order; null when the term cannot narrow the search. */
  candidates(term: string): readonly number[] | null;
}

/** Whole code points, each once. White space and lone halves of a pair are no terms. */
function encode(folded: string): string[] {
  return [...new Set(folded)].filter((character) => character.trim() !== '' && !/^[\uD800-\uDFFF]$/.test(character));
}

/**
 * A plain FlexSearch index of single characters. FlexSearch's own encoders, contexts, tags and highlighting lose or invent Chinese hits
 * (docs/decisions/flexsearch.md), so it answers with candidates only and every one is checked against the text.
 */
export function createFlexsearchIndex(): CandidateIndex {
  // Resolution 1: positions would only serve FlexSearch's ranking, which we do not use.
  const index = new Index({ encode, tokenize: 'strict', resolution: 1 });
  let size = 0;
  return {
    add(story, folded) {
      index.add(story, folded);
      size += 1;
    },
    candidates(term) {
      if (encode(term).length === 0) return null;
      // A limit of 0 would mean FlexSearch's default of 100.
      return index.search(term, { limit: size + 1 }).map(Number);
    },
  };
}
