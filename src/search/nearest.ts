import type { TextSearch } from './text-search.ts';
import { parseQuery } from './query.ts';

/** A term that does occur, close to one that does not. */
export interface NearestTerm {
  /** As the collection prints it. */
  readonly term: string;
  /** Number of stories whose text holds it. */
  readonly stories: number;
  /** The whole query as typed, with this term in the place of the one that does not occur. */
  readonly query: string;
}

/** What the collection knows of one term of a query. */
export interface Nearest {
  /** As typed. */
  readonly term: string;
  /** Number of stories whose text holds the term; where every term has some, they only do not occur together. */
  readonly stories: number;
  /** At most three, the nearest first; empty where the term occurs. None is ever searched for unasked. */
  readonly offers: readonly NearestTerm[];
}

/** Tells of every term that a query asks for how many stories hold it. Excluded terms are left out. */
export function nearestTerms(query: string, { texts, candidates, fold }: TextSearch): readonly Nearest[] {
  const terms = parseQuery(query).clauses.flatMap(({ excluded, alternatives }) => (excluded ? [] : alternatives.filter(({ field }) => field === null).map(({ text }) => text)));
  return [...new Set(terms)].map((term) => {
    const folded = fold(term);
    let stories = 0;
    for (const number of candidates(folded).stories) if (texts[number]?.folded.includes(folded)) stories += 1;
    return { term, stories, offers: [] };
  });
}
