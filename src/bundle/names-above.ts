/** The names that stand above some of these, each once. A chain that comes back to itself ends there. */
export function namesAbove(names: Iterable<string>, parentOf: (name: string) => string | null): ReadonlySet<string> {
  const above = new Set<string>();
  for (const name of names) for (let at = parentOf(name); at !== null && !above.has(at); at = parentOf(at)) above.add(at);
  return above;
}
