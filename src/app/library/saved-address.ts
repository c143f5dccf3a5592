import type { SearchParams } from '../ui/browse-address.ts';

export const SAVED_SORTS = ['saved', 'page'] as const;
export const SAVED_SHOWS = ['all', 'unread', 'read'] as const;

/** What the library's address keeps of the list of saved stories: the query as typed, the tag ('' for all), read or unread, the order. */
export interface SavedAddress {
  readonly query: string;
  readonly tag: string;
  readonly show: (typeof SAVED_SHOWS)[number];
  readonly sort: (typeof SAVED_SORTS)[number];
}

export const ALL_SAVED: SavedAddress = { query: '', tag: '', show: 'all', sort: 'saved' };

/** The parameters of a list of saved stories, without those that stand at their default. */
export function toSavedParams({ query, tag, show, sort }: SavedAddress): SearchParams {
  return {
    ...(query === '' ? {} : { q: [query] }), ...(tag === '' ? {} : { tag: [tag] }),
    ...(show === 'all' ? {} : { show: [show] }), ...(sort === 'saved' ? {} : { sort: [sort] }),
  };
}

/** Reads any parameters: what is not known stands at its default. */
export function fromSavedParams(params: SearchParams): SavedAddress {
  return {
    query: params['q']?.[0] ?? '', tag: params['tag']?.[0] ?? '',
    show: SAVED_SHOWS.find((show) => show === params['show']?.[0]) ?? 'all', sort: SAVED_SORTS.find((sort) => sort === params['sort']?.[0]) ?? 'saved',
  };
}

/** Whether some of the saved stories may not be listed. */
export function isNarrowed({ query, tag, show }: SavedAddress): boolean {
  return query.trim() !== '' || tag !== '' || show !== 'all';
}
