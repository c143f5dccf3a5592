import { Index } from 'flexsearch';

/** All that FlexSearch exports of its indexes. */
export function writeFlexsearch(indexes: readonly Index[]): string {
  const written: string[] = [];
  for (const index of indexes) index.export((key: string, data: string) => void written.push(key, data));
  return written.join('\n');
}

/** The indexes that are searched while `ask` runs: the project keeps its own behind a door, and the product has no use for one that opens. */
export function indexesAskedBy(ask: () => unknown): readonly Index[] {
  const asked = new Set<Index>();
  const search = Object.getOwnPropertyDescriptor(Index.prototype, 'search');
  if (typeof search?.value !== 'function') throw new TypeError('flexsearch: Index has no search of its own to listen at');
  const { value } = search as { readonly value: (...question: readonly unknown[]) => unknown };
  Object.defineProperty(Index.prototype, 'search', {
    ...search,
    value(this: Index, ...question: readonly unknown[]) {
      asked.add(this);
      return value.apply(this, [...question]);
    },
  });
  ask();
  Object.defineProperty(Index.prototype, 'search', search);
  return [...asked];
}
