import type { StoryCard } from '../domain/card.ts';
import type { Facet, FilterSet, Sort } from '../domain/facet.ts';
import type { Span } from '../text/span.ts';

/** A question to the collection. `query` is what the reader typed, unparsed. */
export interface BrowseRequest {
  readonly query: string;
  readonly filters: FilterSet;
  readonly sort: Sort;
  /** Ids of the only stories that count, as where a reader asks for the saved ones; default: all. */
  readonly among?: readonly string[];
  /** Places of the list to give hits for, from 0 (default: all). It cuts no count and no order. */
  readonly window?: Span;
}

/** One value of a facet with its count by the contract's counting rule. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** A stretch of a snippet; `hit` where a term of the query stands. Original characters. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A sentence that is shown in part or whole; `cutBefore` and `cutAfter` tell whether it goes on there. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Why a story passes one choice. */
export interface HitReason {
  readonly facet: Facet;
  /** The story's own value that was asked for, or that stands below what was asked for. */
  readonly value: string;
  /** What was asked for where that is another: a parent organization, a year. */
  readonly asked: string | null;
  /** The sentence that the value rests on, its evidence marked; null for «unmarked» where the page could not be read, and where the reason before tells the same. */
  readonly sentence: Snippet | null;
}

/** What a card shows beside its excerpt: each field in which a term of the query stands, with its hits. */
export type MarkedFields = Readonly<Partial<Record<'headline' | 'kicker' | 'deck' | 'section', readonly SnippetPart[]>>>;

export interface BrowseHit {
  readonly card: StoryCard;
  readonly marked: MarkedFields;
  /** The sentence with the best hit; null without a text to look for. */
  readonly snippet: Snippet | null;
  /** One for each value of the filters, and of the query's fields for a facet, that the story has; for its date one. */
  readonly reasons: readonly HitReason[];
}

/** What a field of the query was taken to mean. */
export interface UnderstoodField {
  /** The field and its text, as `formatQuery` writes them, under the word that was typed for it. */
  readonly term: string;
  readonly values: readonly string[];
  /** Whether any story of the collection has one of them. */
  readonly held: boolean;
}

export interface BrowseResult {
  readonly total: number;
  /** Numbers of the stories found (their index among the cards), in the order of the list. */
  readonly order: Int32Array;
  /** Those of the window. */
  readonly hits: readonly BrowseHit[];
  /** By facet, parallel to the values of `CollectionSearch.facetCounts`. */
  readonly counts: Readonly<Record<Facet, Int32Array>>;
  /** Parts of the query that could not be used, as typed. */
  readonly ignored: readonly string[];
  readonly understood: readonly UnderstoodField[];
}
