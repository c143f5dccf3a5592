/**
 * The ids that a story had in earlier builds.
 * @param aliases new id by old id
 */
export function formerIds(aliases: Readonly<Record<string, string>>, id: string): readonly string[] {
  return Object.entries(aliases).flatMap(([old, present]) => (present === id ? [old] : []));
}
