import { FACETS } from '../../domain/facet.ts';
import { fromSearchParams, readSearch, toSearchParams, writeSearch, type BrowseAddress } from '../ui/browse-address.ts';

/** The query part of a browse address in one form for one choice: no blanks around the query, the values of a key in code-unit order. Empty for no choice. */
export function viewSearch(address: BrowseAddress): string {
  const params = Object.entries(toSearchParams({ ...address, query: address.query.trim() }));
  return writeSearch(Object.fromEntries(params.map(([key, values]) => [key, values.toSorted()])));
}

/** The address that a view was saved under. */
export function viewAddress(search: string): BrowseAddress {
  return fromSearchParams(readSearch(search));
}

/** Whether an address chooses what is worth keeping: a query, a filter, or only what the reader keeps. An order alone is not. */
export function isChoice({ query, filters, mine }: BrowseAddress): boolean {
  return mine || query.trim() !== '' || FACETS.some((facet) => filters[facet].include.length + filters[facet].exclude.length > 0);
}
