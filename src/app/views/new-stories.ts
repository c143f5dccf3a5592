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
