import type { Check } from '../../library/care.ts';

/**
 * The stories whose turn it is to be checked: those that never were, then the one that waited longest, by the order of checking and not by any clock.
 * @param done stories that had their turn since the start
 */
export function chooseUnchecked(ids: readonly string[], checks: ReadonlyMap<string, Check>, done: ReadonlySet<string>, most: number): readonly string[] {
  const turnOf = (id: string): number => checks.get(id)?.turn ?? 0;
  return ids.filter((id) => !done.has(id)).toSorted((one, other) => turnOf(one) - turnOf(other)).slice(0, most);
}
