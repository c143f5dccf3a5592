import { readFileSync } from 'node:fs';
import { createEntityCollector } from '../src/bundle/entities.ts';
import type { Page } from '../src/domain/page.ts';
import { createRelatedIndex } from '../src/search/related.ts';
import { createFold } from '../src/text/fold.ts';
import { TRADITIONAL } from '../src/text/traditional-table.ts';

/** Two stories of the five pages that a reader would call related. */
export interface RelatedPair {
  readonly id: string;
  readonly stories: readonly [string, string];
  readonly why: string;
}

/** How many related stories are shown below a story, and how many a reader may ask for at most. */
const DEPTHS = [3, 5] as const;

export function readPairs(): readonly RelatedPair[] {
  return (JSON.parse(readFileSync(new URL('../data/truth/related.json', import.meta.url), 'utf8')) as { readonly pairs: readonly RelatedPair[] }).pairs;
}

/** Of each pair both stories are asked for the other one. `misses` names every pair of which one is not among the first three of the other. */
export function scoreRelated(pages: readonly Page[], pairs: readonly RelatedPair[]): { readonly lines: readonly string[]; readonly misses: readonly string[] } {
  const stories = pages.flatMap((page) => page.stories);
  const collector = createEntityCollector();
  for (const { organizations } of stories) collector.add({ organizations, people: [] });
  const parents = new Map(collector.file().organizations.map(({ name, parent }) => [name, parent]));
  const index = createRelatedIndex(stories, (name) => parents.get(name) ?? null, createFold(TRADITIONAL));
  const numbers = new Map(stories.map(({ id }, number) => [id, number]));
  const rankOf = (one: string, other: string): number => index.related(numbers.get(one) ?? -1, Infinity).findIndex(({ story }) => story === numbers.get(other)) + 1 || Infinity;
  const ranks = pairs.map(({ stories: [one, other] }) => [rankOf(one, other), rankOf(other, one)]);
  const within = (depth: number): number => ranks.flat().filter((rank) => rank <= depth).length;
  return {
    lines: DEPTHS.map((depth) => `of the pairs, from either side, among the first ${depth}  ${within(depth)}/${2 * pairs.length}`),
    misses: pairs.flatMap(({ id }, place) => (ranks[place]?.some((rank) => rank > DEPTHS[0]) ? [`${id}: ${ranks[place].map((rank) => (rank === Infinity ? 'not found' : `place ${rank}`)).join(' and ')}`] : [])),
  };
}
