import type { PageCard, StoryCard } from '../domain/card.ts';
import { byFacet, type Facet, FACETS, type FilterSet, NO_FILTERS, type Sort } from '../domain/facet.ts';
import type { BrowseHit, BrowseRequest, BrowseResult, FacetCount, HitReason } from './browse.ts';
import { createFacetCounter, type FacetColumns, pairCounts } from './facet-counts.ts';
import { matchClauses, rankStories, textTerms } from './match-query.ts';
import { parseQuery, type QueryField } from './query.ts';
import { type ClauseConditions, type MatchName, readConditions } from './query-conditions.ts';
import { makeSnippet, markFields } from './snippet.ts';
import type { TextSearch } from './text-search.ts';

/** What of a collection filters and lists need. */
export interface SearchedCollection {
  readonly cards: { readonly pages: readonly PageCard[]; readonly stories: readonly StoryCard[] };
  readonly facets: FacetColumns;
  readonly entities: { readonly organizations: readonly { readonly name: string; readonly parent: string | null; readonly aliases: readonly string[] }[] };
}

/** The one search engine of this project: the browser's worker, the command line and the archive in memory all ask it. */
export interface CollectionSearch {
  /**
   * Answers a question. `texts` may be null only where {@link needsNoTexts} says so. Hits tell which values they have; their sentences are filled in
   * by `explainHits`, which needs whole stories.
   * @param matchName reads pinyin in the query's fields; null reads none
   * @throws RangeError when the query has clauses and there are no texts.
   */
  browse(request: BrowseRequest, texts: TextSearch | null, matchName?: MatchName | null): BrowseResult;
  /** Every value of every facet with its number of stories in the whole collection, in the order of a result's counts. */
  facetCounts(): Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** A question answered but for its window. */
interface Answer {
  readonly result: Omit<BrowseResult, 'hits'>;
  /** Folded texts to mark in a story. */
  readonly termsIn: (story: number) => readonly string[];
  /** Values that the stories were chosen for, and the facets whose own value says why. */
  readonly asked: Readonly<Record<Facet, readonly string[]>>;
  readonly told: ReadonlySet<Facet>;
}

/** Makes the engine of a collection. Filters and counts need no texts; `createTextSearch` adds them. */
export function createCollectionSearch({ cards: { pages, stories: cards }, facets, entities }: SearchedCollection): CollectionSearch {
  const parents = new Map(entities.organizations.flatMap(({ name, parent }) => (parent === null ? [] : [[name, parent] as const])));
  const counter = createFacetCounter(facets, { organization: parents, date: yearsOf(facets.date.values) });
  const aliases = new Map(entities.organizations.map(({ name, aliases: others }) => [name, others]));
  const whole = counter.count(null, NO_FILTERS).counts;
  let numbers: ReadonlyMap<string, number> | null = null;
  const numberOf = (id: string): number | undefined => (numbers ??= new Map(cards.map((card, number) => [card.id, number]))).get(id);

  const answer = ({ query, filters, sort, among }: BrowseRequest, texts: TextSearch | null, matchName: MatchName | null): Answer => {
    const { clauses, ignored } = parseQuery(query);
    if (clauses.length > 0 && !texts) throw new RangeError('a query needs the texts of the stories');
    const occurs = (term: string): boolean => texts?.candidates(term).stories.some((story) => texts.texts[story]?.folded.includes(term)) ?? false;
    const read = texts && clauses.length > 0
      ? readConditions(clauses, { cards, pages, values: counter.values, aliases, texts: texts.texts, fold: texts.fold, matchName, occurs })
      : { clauses: [], ignored: [], understood: [] };
    const wanted = read.clauses.filter(({ excluded }) => !excluded);
    const matches = texts && read.clauses.length > 0 ? matchClauses(read.clauses, { search: texts, counter, mentioned: filters.mentioned }) : null;
    const ranked = matches && texts && sort === 'relevance' ? rankStories(matches, read.clauses, texts.texts) : (matches?.stories.sort() ?? null);
    const { shown, counts } = counter.count(among ? within(ranked, among.flatMap((id) => numberOf(id) ?? [])) : ranked, filters);
    return {
      result: { total: shown.length, order: byDate(shown, sort, cards), counts, ignored: [...ignored, ...read.ignored], understood: read.understood },
      termsIn: (story) => wanted.flatMap((clause) => textTerms(clause, story)),
      asked: askedValues(filters, wanted),
      told: new Set(wanted.flatMap(({ alternatives }) => alternatives.flatMap((condition) => (condition.kind === 'fact' && condition.facet ? [condition.facet] : [])))),
    };
  };
  const hitOf = (number: number, { termsIn, asked, told }: Answer, texts: TextSearch | null, mentioned: boolean): BrowseHit | null => {
    const card = cards[number];
    const text = texts?.texts[number];
    if (!card) return null;
    const reasons = FACETS.flatMap((facet): readonly HitReason[] => {
      if (asked[facet].length > 0) {
        const found = counter.reasons(number, facet, asked[facet], mentioned).map((reason): HitReason => ({ facet, value: reason.value, asked: reason.asked === reason.value ? null : reason.asked, sentence: null }));
        // What was asked for itself speaks before what stands below it.
        return [...found.filter((reason) => reason.asked === null), ...found.filter((reason) => reason.asked !== null)];
      }
      return told.has(facet) ? counter.own(number, facet, mentioned).slice(0, 1).map((value) => ({ facet, value, asked: null, sentence: null })) : [];
    });
    const terms = termsIn(number);
    const isMarked = text && terms.length > 0;
    return { card, marked: isMarked ? markFields(text, card, terms) : {}, snippet: isMarked ? makeSnippet(text, terms) : null, reasons };
  };

  // The windows of one list are asked for one after the other.
  let last: { readonly request: BrowseRequest; readonly texts: TextSearch | null; readonly matchName: MatchName | null; readonly answer: Answer } | null = null;
  return {
    browse(request, texts, matchName = null) {
      const { query, filters, sort, window: [from, to] = [0, Infinity] } = request;
      if (last?.request.query !== query || last.request.sort !== sort || last.texts !== texts || last.matchName !== matchName || !sameFilters(last.request.filters, filters) || !sameIds(last.request.among, request.among)) {
        last = { request, texts, matchName, answer: answer(request, texts, matchName) };
      }
      const known = last.answer;
      const hits = [...known.result.order.subarray(from, Math.min(to, known.result.total))].flatMap((number) => hitOf(number, known, texts, filters.mentioned) ?? []);
      return { ...known.result, hits };
    },
    facetCounts: () => byFacet((facet) => pairCounts(counter.values[facet], whole[facet])),
  };
}

/** Those of the matches that are among these, in their order; null stands for all stories. */
function within(matches: Int32Array | null, among: readonly number[]): Int32Array {
  const only = new Set(among);
  return matches ? matches.filter((story) => only.has(story)) : Int32Array.from(only).sort();
}

function sameIds(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((id, place) => id === other?.[place]) === true);
}

function sameFilters(one: FilterSet, other: FilterSet): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a question can be answered without the stories' texts. */
export function needsNoTexts(query: string): boolean {
  return parseQuery(query).clauses.length === 0;
}

const NAMED_FIELDS: ReadonlySet<QueryField> = new Set<QueryField>(['district', 'organization', 'eventType', 'reporter']);

/** Whether a field of a question may hold pinyin, which is read with the names' readings. */
export function needsNames(query: string): boolean {
  return parseQuery(query).clauses.some(({ alternatives }) => alternatives.some(({ field, text }) => field !== null && NAMED_FIELDS.has(field) && /[a-zａ-ｚ]/iu.test(text)));
}

/** A month stands below its year. */
function yearsOf(months: readonly string[]): ReadonlyMap<string, string> {
  return new Map(months.map((month) => [month, month.slice(0, 4)]));
}

function askedValues(filters: FilterSet, clauses: readonly ClauseConditions[]): Answer['asked'] {
  const inQuery = clauses.flatMap(({ alternatives }) => alternatives).filter((condition) => condition.kind === 'facet');
  return byFacet((facet) => [...new Set([...filters[facet].include, ...inQuery.filter((condition) => condition.facet === facet).flatMap(({ values }) => values)])]);
}

/** Unknown dates of issue come last; equal ones keep the order of documents and places. */
function byDate(shown: Int32Array, sort: Sort, cards: readonly StoryCard[]): Int32Array {
  if (sort === 'relevance' || sort === 'page') return shown;
  const direction = sort === 'newest' ? -1 : 1;
  return shown.sort((a, b) => {
    const left = cards[a]?.issueDate ?? null;
    const right = cards[b]?.issueDate ?? null;
    if (left === right) return a - b;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -direction : direction;
  });
}
