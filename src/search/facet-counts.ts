import { FACETS, type Facet, type FacetChoice, type FilterSet, UNMARKED } from '../domain/facet.ts';
import type { FacetCount } from './browse.ts';
import type { FacetColumn } from './facet-column.ts';

/** A facet ready for counting. The value «unmarked» is the last, and stories that have no value hold it. */
interface FacetTable {
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Numbers of the values in the order they are listed in. */
  readonly listed: readonly number[];
}

/** The columns of a collection. `mentionedDistrict` only tells which stories are not unmarked. */
export type FacetColumns = Readonly<Record<Facet | 'mentionedDistrict', FacetColumn>>;

export interface FacetCounts {
  /** Numbers of the stories that pass query and filters, in order. */
  readonly shown: readonly number[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** Counts stories by facet values. */
export interface FacetCounter {
  /** @param matched 1 for each story that the query matches, by number */
  count(matched: Uint8Array, filters: FilterSet): FacetCounts;
}

/**
 * Makes the counter of a collection. A value's count is the number of stories shown if it were the only choice in its facet, with the query and the
 * other facets unchanged. Values are listed by their number of stories in the whole collection, so that a list does not move while the reader
 * chooses; equal ones in the order of the column, «unmarked» last, then chosen values that no story has.
 */
export function createFacetCounter(columns: FacetColumns): FacetCounter {
  const tables: Readonly<Record<Facet, FacetTable>> = {
    district: facetTable(columns.district, UNMARKED.district, columns.mentionedDistrict),
    organization: facetTable(columns.organization, UNMARKED.organization),
    eventType: facetTable(columns.eventType, UNMARKED.eventType),
  };
  return {
    count(matched, filters) {
      const facets = FACETS.map((facet) => ({ facet, table: tables[facet], wanted: choiceMarks(tables[facet], filters[facet]), counts: new Int32Array(tables[facet].values.length) }));
      const shown: number[] = [];
      for (let story = 0; story < matched.length; story += 1) {
        if (matched[story] !== 1) continue;
        // A story that one facet alone refuses still counts in that facet; one that two refuse counts nowhere.
        let refusals = 0;
        let refusing = 0;
        for (let i = 0; i < facets.length && refusals < 2; i += 1) {
          const facet = facets[i];
          if (!facet || passes(facet.table, facet.wanted, story)) continue;
          refusals += 1;
          refusing = i;
        }
        if (refusals > 1) continue;
        if (refusals === 0) shown.push(story);
        facets.forEach(({ table, counts }, i) => {
          if (refusals === 0 || i === refusing) addRows(table, counts, story);
        });
      }
      const listed = facets.map(({ facet, table, counts }) => [facet, listCounts(table, counts, filters[facet])] as const);
      return { shown, counts: Object.fromEntries(listed) as Record<Facet, readonly FacetCount[]> };
    },
  };
}

function facetTable(column: FacetColumn, unmarked: string, marking?: FacetColumn): FacetTable {
  const values = [...column.values, unmarked];
  const starts = new Int32Array(column.starts.length);
  const rows: number[] = [];
  const sizes = new Int32Array(values.length);
  for (let story = 0; story + 1 < column.starts.length; story += 1) {
    const own = new Set(column.rows.slice(column.starts[story], column.starts[story + 1]));
    const marked = own.size > 0 || (marking !== undefined && (marking.starts[story + 1] ?? 0) > (marking.starts[story] ?? 0));
    for (const row of marked ? own : [values.length - 1]) {
      rows.push(row);
      sizes[row] = (sizes[row] ?? 0) + 1;
    }
    starts[story + 1] = rows.length;
  }
  const marked = column.values.map((_, number) => number).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const listed = (sizes[values.length - 1] ?? 0) > 0 ? [...marked, values.length - 1] : marked;
  return { values, numbers: new Map(values.map((value, number) => [value, number])), starts, rows: Int32Array.from(rows), listed };
}

/** What a choice asks of each value: 1 included, 2 excluded. `any` when nothing is included. */
function choiceMarks(table: FacetTable, choice: FacetChoice): { readonly any: boolean; readonly marks: Uint8Array } {
  const marks = new Uint8Array(table.values.length);
  for (const [values, mark] of [[choice.include, 1], [choice.exclude, 2]] as const) {
    for (const value of values) {
      const number = table.numbers.get(value);
      if (number !== undefined) marks[number] = mark;
    }
  }
  return { any: choice.include.length === 0, marks };
}

function passes({ starts, rows }: FacetTable, { any, marks }: ReturnType<typeof choiceMarks>, story: number): boolean {
  let included = any;
  for (let i = starts[story] ?? 0; i < (starts[story + 1] ?? 0); i += 1) {
    const mark = marks[rows[i] ?? 0];
    if (mark === 2) return false;
    if (mark === 1) included = true;
  }
  return included;
}

function addRows({ starts, rows }: FacetTable, counts: Int32Array, story: number): void {
  for (let i = starts[story] ?? 0; i < (starts[story + 1] ?? 0); i += 1) {
    const row = rows[i] ?? 0;
    counts[row] = (counts[row] ?? 0) + 1;
  }
}

function listCounts(table: FacetTable, counts: Int32Array, choice: FacetChoice): readonly FacetCount[] {
  const standing = (value: string): FacetCount['choice'] => (choice.exclude.includes(value) ? 'exclude' : choice.include.includes(value) ? 'include' : 'none');
  const listed = table.listed.map((number) => {
    const value = table.values[number] ?? '';
    return { value, count: counts[number] ?? 0, choice: standing(value) };
  });
  const known = new Set(listed.map(({ value }) => value));
  const unknown = [...new Set([...choice.include, ...choice.exclude])].filter((value) => !known.has(value));
  return [...listed, ...unknown.map((value) => ({ value, count: 0, choice: standing(value) }))];
}
