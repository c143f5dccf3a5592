/** One cycle of a graph of modules, its first module repeated at the end; null when there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (node: string): readonly string[] | null => {
    if (done.has(node)) return null;
    const start = open.indexOf(node);
    if (start >= 0) return [...open.slice(start), node];
    open.push(node);
    for (const target of graph.get(node) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    open.pop();
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}
