import type { StoryCard } from '../domain/card.ts';
import type { Facet, FilterSet, Sort } from '../domain/facet.ts';

/** A question to the collection. `query` is what the reader typed, unparsed. `limit` cuts the list of hits (default: all), never a count. */
export interface BrowseRequest {
  readonly query: string;
  readonly filters: FilterSet;
  readonly sort: Sort;
  readonly limit?: number;
}

/** One value of a facet with its count by the contract's counting rule, and how it stands in the present choice. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly choice: 'none' | 'include' | 'exclude';
}

/** A stretch of a snippet; `hit` where a term of the query stands. Original characters. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface BrowseHit {
  readonly card: StoryCard;
  /** The sentence with the best hit; empty without a query. */
  readonly snippet: readonly SnippetPart[];
}

export interface BrowseResult {
  readonly total: number;
  readonly hits: readonly BrowseHit[];
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Parts of the query that could not be used, as typed. */
  readonly ignored: readonly string[];
}
