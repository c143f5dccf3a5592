import { byFacet, type Facet, type FacetChoice, type FilterSet, UNMARKED } from '../domain/facet.ts';
import type { FacetCount } from './browse.ts';
import type { FacetColumn } from './facet-column.ts';
import { type FacetTable, makeFacetTable, valueNumbers } from './facet-table.ts';

/** The columns of a collection. `mentionedDistrict` holds the districts that a story names and is not about. */
export type FacetColumns = Readonly<Record<Facet | 'mentionedDistrict', FacetColumn>>;

/** By facet, what stands above a value: a story that has the value has what is above it, and so on up. */
export type FacetParents = Readonly<Partial<Record<Facet, ReadonlyMap<string, string>>>>;

export interface FacetCounts {
  /** Those of the stories asked about that pass the filters, in the order they were given. */
  readonly shown: Int32Array;
  /** Parallel to {@link FacetCounter.values}. */
  readonly counts: Readonly<Record<Facet, Int32Array>>;
}

/** Counts stories by facet values. */
export interface FacetCounter {
  /** The values of each facet in the order they are listed, those included that only stand above others. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** @param stories numbers of the stories that the query matches, each once; null for all */
  count(stories: Int32Array | null, filters: FilterSet): FacetCounts;
  /** The story's own values that are one of these or stand below one, each with what was asked for. */
  reasons(story: number, facet: Facet, asked: readonly string[], mentioned: boolean): readonly { readonly value: string; readonly asked: string }[];
  /** Tells of a story whether it has one of these values or one below. */
  holding(facet: Facet, asked: readonly string[], mentioned: boolean): (story: number) => boolean;
  /** A story's own values, «unmarked» where it has none. */
  own(story: number, facet: Facet, mentioned: boolean): readonly string[];
}

interface AskedFacet {
  readonly table: FacetTable;
  /** What the choice asks of each value: 1 included, 2 excluded. */
  readonly marks: Uint8Array;
  /** 0 nothing chosen, 1 only exclusions, 2 something included. */
  readonly asks: 0 | 1 | 2;
  readonly counts: Int32Array;
}

const NO_MARKS = new Uint8Array(0);

/**
 * Makes the counter of a collection. A value's count is the number of stories shown if it were the only choice in its facet, with the query and the
 * other facets unchanged; that of a value with others below it is the size of their union. Values are listed by their number of stories in the whole
 * collection, so that a list does not move while the reader chooses, equal ones in the order of the column, «unmarked» last; dates by time.
 */
export function createFacetCounter(columns: FacetColumns, parents: FacetParents = {}): FacetCounter {
  const tables: Readonly<Record<Facet, FacetTable>> = {
    district: makeFacetTable(columns.district, { unmarked: UNMARKED.district, marking: columns.mentionedDistrict }),
    organization: makeFacetTable(columns.organization, { unmarked: UNMARKED.organization, parents: parents.organization }),
    eventType: makeFacetTable(columns.eventType, { unmarked: UNMARKED.eventType }),
    date: makeFacetTable(columns.date, { unmarked: UNMARKED.date, parents: parents.date, byName: true }),
  };
  const withMentioned = makeFacetTable(columns.district, { unmarked: UNMARKED.district, adding: columns.mentionedDistrict, listed: tables.district });
  const size = columns.district.starts.length - 1;
  const all = Int32Array.from({ length: size }, (_, story) => story);
  const tableOf = (facet: Facet, mentioned: boolean): FacetTable => (facet === 'district' && mentioned ? withMentioned : tables[facet]);
  return {
    values: byFacet((facet) => tables[facet].values),
    count(stories, filters) {
      const asked = byFacet((facet) => askOf(tableOf(facet, filters.mentioned), filters[facet]));
      const shown = countStories(stories ?? all, Object.values(asked));
      return { shown, counts: byFacet((facet) => asked[facet].counts) };
    },
    reasons(story, facet, asked, mentioned) {
      const table = tableOf(facet, mentioned);
      return asked.flatMap((wanted) => ownBelow(table, story, wanted).map((value) => ({ value, asked: wanted })));
    },
    holding(facet, asked, mentioned) {
      const asking = askOf(tableOf(facet, mentioned), { include: asked, exclude: [] });
      return (story) => passes(asking, story);
    },
    own(story, facet, mentioned) {
      const { values, rows, starts, owned } = tableOf(facet, mentioned);
      return [...rows.subarray(starts[story], owned[story])].map((row) => values[row] ?? '');
    },
  };
}

/** Each value of a facet with its count. */
export function pairCounts(values: readonly string[], counts: Int32Array): readonly FacetCount[] {
  return values.map((value, number) => ({ value, count: counts[number] ?? 0 }));
}

function askOf(table: FacetTable, { include, exclude }: FacetChoice): AskedFacet {
  const asks = include.length > 0 ? 2 : exclude.length > 0 ? 1 : 0;
  const marks = asks === 0 ? NO_MARKS : new Uint8Array(table.values.length);
  for (const number of valueNumbers(table, include)) marks[number] = 1;
  for (const number of valueNumbers(table, exclude)) marks[number] = 2;
  return { table, marks, asks, counts: new Int32Array(table.values.length) };
}

/** Facet by facet, so that one loop reads one table: over many stories a third faster than story by story. */
function countStories(stories: Int32Array, asked: readonly AskedFacet[]): Int32Array {
  const choosing = asked.filter(({ asks }) => asks > 0);
  // A story that one facet alone refuses still counts in that facet; one that two refuse counts nowhere.
  const refused = new Map(choosing.map((facet): [AskedFacet, number[]] => [facet, []]));
  const shown = choosing.length === 0 ? stories.slice() : passingAll(stories, choosing, refused);
  for (const facet of asked) {
    addRows(facet, shown);
    const own = refused.get(facet);
    if (own) addRows(facet, Int32Array.from(own));
  }
  return shown;
}

function passingAll(stories: Int32Array, choosing: readonly AskedFacet[], refused: ReadonlyMap<AskedFacet, number[]>): Int32Array {
  const passing = new Int32Array(stories.length);
  let length = 0;
  for (const story of stories) {
    let refusing: AskedFacet | null = null;
    let refusals = 0;
    for (const facet of choosing) {
      if (passes(facet, story)) continue;
      refusing = facet;
      refusals += 1;
    }
    if (!refusing) {
      passing[length] = story;
      length += 1;
    } else if (refusals === 1) refused.get(refusing)?.push(story);
  }
  return passing.slice(0, length);
}

function passes({ table: { starts, rows }, marks, asks }: AskedFacet, story: number): boolean {
  let included = asks === 1;
  const end = starts[story + 1] ?? 0;
  for (let i = starts[story] ?? 0; i < end; i += 1) {
    const mark = marks[rows[i] ?? 0];
    if (mark === 2) return false;
    if (mark === 1) included = true;
  }
  return included;
}

function addRows({ table: { starts, rows }, counts }: AskedFacet, stories: Int32Array): void {
  for (const story of stories) {
    const end = starts[story + 1] ?? 0;
    for (let i = starts[story] ?? 0; i < end; i += 1) {
      const row = rows[i] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
}

function ownBelow(table: FacetTable, story: number, wanted: string): readonly string[] {
  const number = table.numbers.get(wanted);
  if (number === undefined) return [];
  const below: string[] = [];
  for (let i = table.starts[story] ?? 0; i < (table.owned[story] ?? 0); i += 1) {
    const row = table.rows[i] ?? 0;
    if (row === number || table.above[row]?.includes(number)) below.push(table.values[row] ?? '');
  }
  return below;
}
