import type { NamesFile } from '../bundle/format.ts';
import { createNameHelp } from '../bundle/name-help.ts';
import { byFacet, type Facet, FACETS, MARKED_FACETS } from '../domain/facet.ts';
import type { BrowseResult, FacetCount } from '../search/browse.ts';
import { type CollectionSearch, createCollectionSearch } from '../search/collection-search.ts';
import { pairCounts } from '../search/facet-counts.ts';
import { createTextSearch } from '../search/text-search.ts';
import { createFold } from '../text/fold.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { ArgumentError } from './argument-error.ts';
import { readBundle } from './read-bundle.ts';
import { readSearchArguments, type SearchArguments } from './search-arguments.ts';

/** With these, names are found as printed only. */
const NO_READINGS: NamesFile = { usual: {}, also: {}, words: {}, people: [] };

/** What the command does to the world. */
export interface SearchEffects {
  /** @throws when there is no such file */
  readFile(path: string): Uint8Array;
  /** One line on standard output. */
  print(line: string): void;
  /** One line on standard error. */
  complain(line: string): void;
}

/**
 * `npm run search`: asks the built bundle through the app's own search engine. With `--json` an answer is one line; what of a
 * query was ignored goes to standard error. It answers without pinyin, and says so, where the bundle's names file alone cannot be read.
 * @returns the exit code: 0 answered, 1 no usable bundle or batch file, 2 wrong arguments
 */
export function runSearchCommand(args: readonly string[], effects: SearchEffects): 0 | 1 | 2 {
  let asked: SearchArguments;
  try {
    asked = readSearchArguments(args);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    effects.complain(error.message);
    return 2;
  }
  try {
    answer(asked, effects);
    return 0;
  } catch (error) {
    effects.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function answer({ question, filters, limit, bundle, json }: SearchArguments, effects: SearchEffects): void {
  const { collection, pages, names } = readBundle((name) => effects.readFile(`${bundle}/${name}`), (error) => {
    effects.complain(`${error.message}; answering without pinyin`);
    return NO_READINGS;
  });
  const { cards } = collection;
  const search = createCollectionSearch(collection);
  const values = valuesOf(search);
  const stories = new Map(pages.flatMap((page) => page.stories.map((story) => [story.id, story] as const)));
  const fold = createFold(TRADITIONAL);
  const texts = createTextSearch(cards.stories, stories, fold);
  const { matchName } = createNameHelp(names, fold);
  for (const query of 'query' in question ? [question.query] : readQueries(question.batch, effects)) {
    const result = search.browse({ query, filters, sort: 'relevance', window: [0, limit] }, texts, matchName);
    for (const part of result.ignored) effects.complain(`“${query}”: “${part}” was ignored`);
    for (const line of json ? [toJson(result, values)] : toText(query, result, values)) effects.print(line);
  }
}

/** One query a line; a line break at the end of the file begins no other. */
function readQueries(path: string, effects: SearchEffects): readonly string[] {
  const text = new TextDecoder('utf-8').decode(effects.readFile(path));
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

type FacetValues = Readonly<Record<Facet, readonly string[]>>;

function valuesOf(search: CollectionSearch): FacetValues {
  const counts = search.facetCounts();
  return byFacet((facet) => counts[facet].map(({ value }) => value));
}

/** The contract's answer. Values that no story has are left out. */
function toJson({ total, hits, counts }: BrowseResult, values: FacetValues): string {
  const facets = MARKED_FACETS.map((facet) => [facet, Object.fromEntries(present(values[facet], counts[facet]).map(({ value, count }) => [value, count]))]);
  return JSON.stringify({ total, ids: hits.map(({ card }) => card.id), facets: Object.fromEntries(facets) as unknown });
}

function toText(query: string, { total, hits, counts }: BrowseResult, values: FacetValues): readonly string[] {
  const found = hits.map(({ card, snippet }) => `  ${card.id}  ${card.headline}${snippet ? `\n      ${snippet.parts.map(({ text, hit }) => (hit ? `【${text}】` : text)).join('')}` : ''}`);
  return [`${query}: ${total}`, ...found, ...FACETS.map((facet) => `  ${facet}: ${present(values[facet], counts[facet]).map(({ value, count }) => `${value} ${count}`).join(', ')}`)];
}

function present(values: readonly string[], counts: Int32Array): readonly FacetCount[] {
  return pairCounts(values, counts).filter(({ count }) => count > 0);
}
