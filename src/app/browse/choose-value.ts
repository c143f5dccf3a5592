import { type Facet, type FacetChoice, FACETS, type FilterSet } from '../../domain/facet.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import type { ValueTree } from './value-tree.ts';

export type Choice = 'none' | 'include' | 'exclude';

/** How a value stands in a choice. */
export function choiceOf(chosen: FacetChoice, value: string): Choice {
  if (chosen.include.includes(value)) return 'include';
  return chosen.exclude.includes(value) ? 'exclude' : 'none';
}

/** The same filters with one value included, excluded, or neither. A value stands on one side only. */
export function chooseValue(filters: FilterSet, facet: Facet, value: string, choice: Choice): FilterSet {
  const include = filters[facet].include.filter((other) => other !== value);
  const exclude = filters[facet].exclude.filter((other) => other !== value);
  if (choice === 'include') include.push(value);
  if (choice === 'exclude') exclude.push(value);
  return { ...filters, [facet]: { include, exclude } };
}

/** The same where values stand below one another: what a value takes with it is no longer chosen by itself. */
export function chooseInTree(filters: FilterSet, facet: Facet, value: string, choice: Choice, tree: ValueTree): FilterSet {
  const chosen = chooseValue(filters, facet, value, choice);
  const number = tree.numberOf(value);
  if (choice === 'none' || number === undefined) return chosen;
  const below = new Set(tree.below(number).map((one) => tree.values[one]));
  const above = new Set(choice === 'include' ? tree.above(number).map((one) => tree.values[one]) : []);
  const { include, exclude } = chosen[facet];
  return {
    ...chosen,
    [facet]: {
      // A month narrows its year; an organization is already in what stands above it.
      include: include.filter((one) => !below.has(one) && !(facet === 'date' && above.has(one))),
      // Inside what is excluded, nothing can be shown.
      exclude: exclude.filter((one) => !(choice === 'exclude' ? below : above).has(one)),
    },
  };
}

/** How much is chosen beside the query, for a number on a button and for the ear. */
export function countChosen({ filters, mine }: Pick<BrowseAddress, 'filters' | 'mine'>): number {
  return chosenValues(filters).length + (mine ? 1 : 0);
}

/** Every chosen value, included ones first, in the order of facets. */
export function chosenValues(filters: FilterSet): readonly { readonly facet: Facet; readonly value: string; readonly choice: 'include' | 'exclude' }[] {
  return FACETS.flatMap((facet) => [
    ...filters[facet].include.map((value) => ({ facet, value, choice: 'include' as const })),
    ...filters[facet].exclude.map((value) => ({ facet, value, choice: 'exclude' as const })),
  ]);
}
