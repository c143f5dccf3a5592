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
