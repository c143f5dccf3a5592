import { type Facet, FACETS, type FilterSet } from '../../domain/facet.ts';

export type Choice = 'none' | 'include' | 'exclude';

/** How a value stands in a choice. */
export function choiceOf(filters: FilterSet, facet: Facet, value: string): Choice {
  if (filters[facet].include.includes(value)) return 'include';
  return filters[facet].exclude.includes(value) ? 'exclude' : 'none';
}

/** The same filters with one value included, excluded, or neither. A value stands on one side only. */
export function chooseValue(filters: FilterSet, facet: Facet, value: string, choice: Choice): FilterSet {
  const include = filters[facet].include.filter((other) => other !== value);
  const exclude = filters[facet].exclude.filter((other) => other !== value);
  if (choice === 'include') include.push(value);
  if (choice === 'exclude') exclude.push(value);
  return { ...filters, [facet]: { include, exclude } };
}

/** Every chosen value, included ones first, in the order of facets. */
export function chosenValues(filters: FilterSet): readonly { readonly facet: Facet; readonly value: string; readonly choice: 'include' | 'exclude' }[] {
  return FACETS.flatMap((facet) => [
    ...filters[facet].include.map((value) => ({ facet, value, choice: 'include' as const })),
    ...filters[facet].exclude.map((value) => ({ facet, value, choice: 'exclude' as const })),
  ]);
}
