import type { StoryCard } from '../domain/card.ts';
import type { Sort } from '../domain/facet.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Story } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';
import type { BrowseRequest, BrowseResult } from './browse.ts';
import { createFacetCounter, type FacetColumns, type FacetCounts } from './facet-counts.ts';
import { createFlexsearchIndex } from './flexsearch-index.ts';
import { parseQuery, type QueryClause } from './query.ts';
import { closeness, fieldWeight } from './rank.ts';
import { makeSnippet } from './snippet.ts';
import { cardText, type StoryText, storyText } from './story-text.ts';

/** The texts of a collection, ready to be searched. Made once; a story's number is its place among the cards. */
export interface TextSearch {
  readonly texts: readonly StoryText[];
  /** Numbers of the stories that may hold a folded term; null for all. */
  readonly candidates: (term: string) => readonly number[] | null;
  readonly fold: Fold;
}

/** The stories that match a query. */
interface Matches {
  /** 1 for a match, by story number. */
  readonly alive: Uint8Array;
  /** Sum of the clauses' best fields, by story number. */
  readonly weights: Int32Array;
  /** Folded alternatives of each clause that is not excluded. */
  readonly wanted: readonly (readonly string[])[];
}

/** The one search engine of this project: the browser's worker, the command line and the archive in memory all ask it. */
export interface CollectionSearch {
  /**
   * Answers a question. `texts` may be null only where {@link needsNoTexts} says so.
   * @throws RangeError when the query has clauses and there are no texts.
   */
  browse(request: BrowseRequest, texts: TextSearch | null): BrowseResult;
  /** Every value of every facet with its number of stories in the whole collection. */
  facetCounts(): FacetCounts['counts'];
}

/**
 * Prepares the texts for exact search.
 * @param stories whole stories by id; a story that is missing, since its shard could not be read, is searched by its card
 */
export function createTextSearch(cards: readonly StoryCard[], stories: ReadonlyMap<string, Story>, fold: Fold): TextSearch {
  const index = createFlexsearchIndex();
  const texts = cards.map((card, number) => {
    const story = stories.get(card.id);
    const text = story ? storyText(story, card.lead, fold) : cardText(card, fold);
    index.add(number, text.folded);
    return text;
  });
  return { texts, candidates: (term) => index.candidates(term), fold };
}

/** The same texts, where something else is said of these stories. Their own words are the same, so the index stands. */
export function replaceTexts(search: TextSearch, cards: readonly StoryCard[], stories: ReadonlyMap<string, Story>): TextSearch {
  const texts = search.texts.map((text, number) => {
    const card = cards[number];
    const story = card && stories.get(card.id);
    return story ? storyText(story, card.lead, search.fold) : text;
  });
  return { ...search, texts };
}

/** Makes the engine of a collection. Filters and counts need no texts; {@link createTextSearch} adds them. */
export function createCollectionSearch(cards: readonly StoryCard[], columns: FacetColumns): CollectionSearch {
  const counter = createFacetCounter(columns);
  const everything = new Uint8Array(cards.length).fill(1);
  return {
    browse({ query, filters, sort, limit }, texts) {
      const { clauses, ignored } = parseQuery(query);
      if (clauses.length > 0 && !texts) throw new RangeError('a query needs the texts of the stories');
      const matches = texts && clauses.length > 0 ? matchClauses(clauses, texts) : null;
      const { shown, counts } = counter.count(matches?.alive ?? everything, filters);
      const sorted = sort === 'relevance' ? byRelevance(shown, matches, texts) : byPlace(shown, sort, cards);
      const terms = matches ? matches.wanted.flat() : [];
      const hits = sorted.slice(0, limit).flatMap((number) => {
        const card = cards[number];
        const text = texts?.texts[number];
        return card ? [{ card, snippet: text && terms.length > 0 ? makeSnippet(text, terms) : [] }] : [];
      });
      return { total: shown.length, hits, facets: counts, ignored };
    },
    facetCounts: () => counter.count(everything, NO_FILTERS).counts,
  };
}

/** Whether a question can be answered without the stories' texts. */
export function needsNoTexts(query: string): boolean {
  return parseQuery(query).clauses.length === 0;
}

function matchClauses(clauses: readonly QueryClause[], { texts, candidates, fold }: TextSearch): Matches {
  const alive = new Uint8Array(texts.length).fill(1);
  const weights = new Int32Array(texts.length);
  const wanted: (readonly string[])[] = [];
  for (const { excluded, alternatives } of clauses) {
    const terms = alternatives.map(fold);
    const best = new Uint8Array(texts.length);
    for (const term of terms) {
      for (const number of candidates(term) ?? texts.keys()) {
        const text = texts[number];
        if (text && alive[number] === 1) best[number] = Math.max(best[number] ?? 0, fieldWeight(text, term));
      }
    }
    for (let number = 0; number < texts.length; number += 1) {
      const weight = best[number] ?? 0;
      if ((weight > 0) === excluded) alive[number] = 0;
      weights[number] = (weights[number] ?? 0) + weight;
    }
    if (!excluded) wanted.push(terms);
  }
  return { alive, weights, wanted };
}

/** Best fields first, then the nearest terms, then the order of documents and place on the page. */
function byRelevance(shown: readonly number[], matches: Matches | null, texts: TextSearch | null): readonly number[] {
  if (!matches || !texts || matches.wanted.length === 0) return shown;
  const { weights, wanted } = matches;
  const near = new Map(wanted.length < 2 ? [] : shown.map((number) => [number, closeness(texts.texts[number]?.folded ?? '', wanted)]));
  const distance = (number: number): number => near.get(number) ?? 0;
  return [...shown].sort((a, b) => {
    const weight = (weights[b] ?? 0) - (weights[a] ?? 0);
    if (weight !== 0) return weight;
    // Infinity minus Infinity is not a number.
    return distance(a) === distance(b) ? a - b : distance(a) - distance(b);
  });
}

/** Story numbers follow documents and places, so they break every tie. Unknown dates come last. */
function byPlace(shown: readonly number[], sort: Exclude<Sort, 'relevance'>, cards: readonly StoryCard[]): readonly number[] {
  if (sort === 'page') return shown;
  const direction = sort === 'newest' ? -1 : 1;
  return [...shown].sort((a, b) => {
    const left = cards[a]?.issueDate ?? null;
    const right = cards[b]?.issueDate ?? null;
    if (left === right) return a - b;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -direction : direction;
  });
}
