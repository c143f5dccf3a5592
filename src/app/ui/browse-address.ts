import type { Facet, FacetChoice, FilterSet, Sort } from '../../domain/facet.ts';
import { byFacet, FACETS, NO_FILTERS, SORTS } from '../../domain/facet.ts';

/** Everything that browse keeps in the address: the query as typed, the filters, whether only what the reader keeps counts, the sort order. */
export interface BrowseAddress {
  readonly query: string;
  readonly filters: FilterSet;
  readonly mine: boolean;
  readonly sort: Sort;
}

/** An address's parameters: every key with its values in order. */
export type SearchParams = Readonly<Record<string, readonly string[]>>;

const FACET_KEYS: Readonly<Record<Facet, string>> = { district: 'district', organization: 'organization', eventType: 'type', date: 'date' };
const MENTIONED_KEY = 'mentioned';
const MINE_KEY = 'mine';

/** The order that stands when the address names none: by relevance as soon as there is a query. */
export function defaultSort(query: string): Sort {
  return query.trim() === '' ? 'page' : 'relevance';
}

export const NO_ADDRESS: BrowseAddress = { query: '', filters: NO_FILTERS, mine: false, sort: 'page' };

/** `-` marks an excluded value; an included one that begins with `-` or `\` is written with `\` before it. */
function writeChoice(choice: FacetChoice): string[] {
  return [
    ...choice.include.map((value) => (/^[-\\]/.test(value) ? `\\${value}` : value)),
    ...choice.exclude.map((value) => `-${value}`),
  ];
}

function readChoice(values: readonly string[]): FacetChoice {
  const include = new Set<string>();
  const exclude = new Set<string>();
  for (const value of values) {
    if (value.startsWith('-')) exclude.add(value.slice(1));
    else include.add(value.startsWith('\\') ? value.slice(1) : value);
  }
  include.delete('');
  exclude.delete('');
  return { include: [...include].filter((value) => !exclude.has(value)), exclude: [...exclude] };
}

/** The parameters of a browse address, without those that stand at their default. */
export function toSearchParams(address: BrowseAddress): SearchParams {
  const params: Record<string, readonly string[]> = {};
  if (address.query !== '') params['q'] = [address.query];
  for (const facet of FACETS) {
    const values = writeChoice(address.filters[facet]);
    if (values.length > 0) params[FACET_KEYS[facet]] = values;
  }
  if (address.filters.mentioned) params[MENTIONED_KEY] = ['1'];
  if (address.mine) params[MINE_KEY] = ['1'];
  if (address.sort !== defaultSort(address.query)) params['sort'] = [address.sort];
  return params;
}

/**
 * Reads any parameters: unknown keys and sort orders are passed over, so is relevance without a query; a value both included and
 * excluded is excluded.
 */
export function fromSearchParams(params: SearchParams): BrowseAddress {
  const query = params['q']?.[0] ?? '';
  const named = SORTS.find((known) => known === params['sort']?.[0]);
  const sort = named === undefined || (named === 'relevance' && query.trim() === '') ? defaultSort(query) : named;
  return {
    query,
    filters: {
      ...byFacet((facet) => readChoice(params[FACET_KEYS[facet]] ?? [])),
      mentioned: params[MENTIONED_KEY]?.[0] === '1',
    },
    mine: params[MINE_KEY]?.[0] === '1',
    sort,
  };
}

/** Percent-encodes as browsers do in a query, so that what we write equals what `location.search` gives back. */
function encodePart(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/%2C|%3A|%2F|%3B/g, decodeURIComponent).replaceAll("'", '%27');
}

/** `?key=value&key=value`, or nothing. */
export function writeSearch(params: SearchParams): string {
  const parts = Object.entries(params).flatMap(([key, values]) => values.map((value) => `${encodePart(key)}=${encodePart(value)}`));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The inverse of `writeSearch`; a broken percent code is read as the characters it is made of. */
export function readSearch(search: string): SearchParams {
  const params: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [key, value] of new URLSearchParams(search)) (params[key] ??= []).push(value);
  return { ...params };
}
