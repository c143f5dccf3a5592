import type { FacetColumn } from './facet-column.ts';

/**
 * A facet ready for counting. The values of story `s` are `values[rows[i]]` for `i` in `[starts[s], starts[s + 1])`: its own ones up to `owned[s]`, then
 * those that stand above them, each once. A story that has none holds «unmarked».
 */
export interface FacetTable {
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By value, the numbers of all that stand above it. */
  readonly above: readonly (readonly number[])[];
  readonly starts: Int32Array;
  readonly owned: Int32Array;
  readonly rows: Int32Array;
}

interface TableOptions {
  readonly unmarked: string;
  /** What stands above a value; a chain that comes back to itself ends there. */
  readonly parents?: ReadonlyMap<string, string> | undefined;
  /** A column that only tells which stories are not unmarked. */
  readonly marking?: FacetColumn;
  /** A column whose values count too. */
  readonly adding?: FacetColumn;
  /** Lists values by name instead of by their number of stories. */
  readonly byName?: boolean;
  /** Lists values as this table does. */
  readonly listed?: FacetTable;
}

/** Makes the table of a column. */
export function makeFacetTable(column: FacetColumn, options: TableOptions): FacetTable {
  const { unmarked, parents = new Map(), marking, adding } = options;
  const named = [...new Set([...column.values, ...(marking?.values ?? []), ...(adding?.values ?? [])])];
  const chains = new Map(named.map((value) => [value, chainAbove(value, parents)]));
  const values = [...new Set([...named, ...[...chains.values()].flat(), unmarked])];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const numbersOf = (texts: readonly string[]): readonly number[] => texts.map((text) => numbers.get(text) ?? 0);
  const above = values.map((value) => numbersOf(chains.get(value) ?? []));
  const columns = [column, ...(adding ? [adding] : [])].map((one) => ({ ...one, numbers: numbersOf(one.values) }));
  const [starts, owned, rows]: [number[], number[], number[]] = [[0], [], []];
  for (let story = 0; story + 1 < column.starts.length; story += 1) {
    const own = new Set(columns.flatMap((one) => one.rows.slice(one.starts[story], one.starts[story + 1]).map((row) => one.numbers[row] ?? 0)));
    const isMarked = own.size > 0 || (marking !== undefined && (marking.starts[story + 1] ?? 0) > (marking.starts[story] ?? 0));
    const held = isMarked ? own : new Set([numbers.get(unmarked) ?? 0]);
    rows.push(...held);
    owned.push(rows.length);
    const higher = new Set([...held].flatMap((number) => above[number] ?? []));
    for (const number of higher) if (!held.has(number)) rows.push(number);
    starts.push(rows.length);
  }
  return listValues({ values, numbers, above, starts: Int32Array.from(starts), owned: Int32Array.from(owned), rows: Int32Array.from(rows) }, options);
}

/** The numbers of those values that the table knows. */
export function valueNumbers({ numbers }: FacetTable, values: readonly string[]): ReadonlySet<number> {
  return new Set(values.flatMap((value) => numbers.get(value) ?? []));
}

function chainAbove(value: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const chain: string[] = [];
  for (let at = parents.get(value); at !== undefined && at !== value && !chain.includes(at); at = parents.get(at)) chain.push(at);
  return chain;
}

/** Gives the values their final numbers: the order they are listed in. «Unmarked» is left out where every story is marked. */
function listValues(table: FacetTable, { unmarked, byName, listed }: TableOptions): FacetTable {
  const sizes = new Int32Array(table.values.length);
  for (const row of table.rows) sizes[row] = (sizes[row] ?? 0) + 1;
  const order = listed?.values ?? table.values.map((value, number) => ({ value, number }))
    .filter(({ value, number }) => value !== unmarked || (sizes[number] ?? 0) > 0)
    .sort((a, b) => {
      if ((a.value === unmarked) !== (b.value === unmarked)) return a.value === unmarked ? 1 : -1;
      if (byName) return a.value < b.value ? -1 : 1;
      return (sizes[b.number] ?? 0) - (sizes[a.number] ?? 0) || a.number - b.number;
    })
    .map(({ value }) => value);
  const numbers = new Map(order.map((value, number) => [value, number]));
  const renumber = (number: number): number => numbers.get(table.values[number] ?? '') ?? -1;
  return {
    ...table, values: order, numbers,
    above: order.map((value) => (table.above[table.numbers.get(value) ?? -1] ?? []).map(renumber)),
    rows: table.rows.map(renumber),
  };
}
