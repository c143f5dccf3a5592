/**
 * The ids that a story had in earlier builds.
 * @param aliases new id by old id
 */
export function formerIds(aliases: Readonly<Record<string, string>>, id: string): readonly string[] {
  return Object.entries(aliases).flatMap(([old, present]) => (present === id ? [old] : []));
}

/** Tells the id that a story has now. */
export function presentIdIn(aliases: Readonly<Record<string, string>>): (id: string) => string {
  return (id) => (Object.hasOwn(aliases, id) ? aliases[id] ?? id : id);
}

/** The ids that stories had in earlier builds, by their present ids; a story that never had another has none. */
export function formerIdsIn(aliases: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return groupByStory(Object.keys(aliases), presentIdIn(aliases));
}

/** What is of one story each, by the id that the story has now, groups and their members in the order given. */
export function groupByStory<Kept>(kept: readonly Kept[], presentIdOf: (one: Kept) => string): ReadonlyMap<string, readonly Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const one of kept) {
    const id = presentIdOf(one);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}
