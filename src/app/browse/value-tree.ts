/** The values of a facet as they stand below one another. Values are numbered by their place in the facet's list. */
export interface ValueTree {
  readonly values: readonly string[];
  /** In the order of the list. */
  readonly roots: readonly number[];
  childrenOf(number: number): readonly number[];
  /** The values above one, the nearest first. */
  above(number: number): readonly number[];
  /** All values below one. */
  below(number: number): readonly number[];
  numberOf(value: string): number | undefined;
}

const NONE: readonly number[] = [];

/**
 * Makes the tree of a facet.
 * @param parents the value above a value; one that is not listed, and a chain that comes back to itself, is passed over
 */
export function makeValueTree(values: readonly string[], parents: ReadonlyMap<string, string> = new Map()): ValueTree {
  const numbers = new Map(values.map((value, number) => [value, number]));
  const parentOf = (number: number): number | undefined => numbers.get(parents.get(values[number] ?? '') ?? '');
  const above = (number: number): readonly number[] => {
    const chain: number[] = [];
    for (let at = parentOf(number); at !== undefined && !chain.includes(at); at = parentOf(at)) {
      if (at === number) return NONE;
      chain.push(at);
    }
    return chain;
  };
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  values.forEach((_, number) => {
    const [parent] = above(number);
    if (parent === undefined) {
      roots.push(number);
      return;
    }
    const siblings = children.get(parent) ?? [];
    siblings.push(number);
    children.set(parent, siblings);
  });
  const childrenOf = (number: number): readonly number[] => children.get(number) ?? NONE;
  const below = (number: number): readonly number[] => childrenOf(number).flatMap((child) => [child, ...below(child)]);
  return { values, roots, childrenOf, above, below, numberOf: (value) => numbers.get(value) };
}
