import type { SearchParams } from './browse-address.ts';

/** What a story's address keeps of the search that led to it: the query as typed, '' for none, and the hit that is shown, from 1. */
export interface StoryAddress {
  readonly query: string;
  readonly hit: number;
}

/** The parameters of a story's address, without those that stand at their default. */
export function toStoryParams({ query = '', hit = 1 }: Partial<StoryAddress>): SearchParams {
  if (query.trim() === '') return {};
  return hit > 1 ? { q: [query], hit: [`${hit}`] } : { q: [query] };
}

/** Reads any parameters: unknown keys are passed over, and a hit that is no number from 1 is the first. */
export function fromStoryParams(params: SearchParams): StoryAddress {
  const [hit = ''] = params['hit'] ?? [];
  return { query: params['q']?.[0] ?? '', hit: /^[1-9]\d{0,5}$/.test(hit) ? Number(hit) : 1 };
}
