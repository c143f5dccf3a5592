/** Ids as a saved view keeps them: a blank between two. */
export function writeIds(ids: readonly string[]): string {
  return ids.join(' ');
}

/**
 * Those of `ids` that were not seen.
 * @param seen as `writeIds` wrote it
 * @param aliases new id by old id: a story that moved was seen under either
 */
export function newStories(ids: readonly string[], seen: string, aliases: Readonly<Record<string, string>>): ReadonlySet<string> {
  const known = new Set(seen.split(' '));
  for (const [old, present] of Object.entries(aliases)) if (known.has(old)) known.add(present);
  return new Set(ids.filter((id) => !known.has(id)));
}

/**
 * What was seen when `ids` were looked at too; null where nothing comes to it, so that nothing has to be written. What was seen stays seen though it is
 * not in the view now: another window may show another build of the collection.
 * @param seen as `writeIds` wrote it; so is what is returned
 */
export function seenToo(seen: string, ids: readonly string[]): string | null {
  const added = newStories(ids, seen, {});
  return added.size === 0 ? null : writeIds([...(seen === '' ? [] : [seen]), ...added]);
}
