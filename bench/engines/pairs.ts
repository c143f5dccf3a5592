/** Every two neighbouring UTF-16 units of a text, each pair once: whatever is two units long or longer holds at least one. */
export function pairsOf(text: string): string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return [...pairs];
}

/** Pairs side by side, the fewest that cover a query: with all of them an engine would only intersect more lists. */
export function coveringPairsOf(query: string): string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < query.length; at += 2) pairs.add(query.slice(at, at + 2));
  if (query.length % 2 === 1) pairs.add(query.slice(-2));
  return [...pairs];
}
