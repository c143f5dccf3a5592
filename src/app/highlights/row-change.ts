import type { Rows } from '../../library/kept-rows.ts';

/** A row as an act found it and as it left it; null: there was none. */
export interface RowChange<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Changes one row, and says what it was and what it is. */
export async function changeRow<Row>(rows: Rows<Row>, key: string, change: (row: Row | null) => Row | null): Promise<RowChange<Row>> {
  let before: Row | null = null;
  const after = await rows.change([key], (row) => {
    before = row;
    return change(row);
  });
  return { before, after };
}

/**
 * Undoes a change as far as nothing newer is lost: only fields that still are as the act left them become what they were before.
 * A row that something else took out stays out; one that the act made goes only while it is as it was made.
 */
export async function undoChange<Row extends object>(rows: Rows<Row>, key: string, { before, after }: RowChange<Row>): Promise<void> {
  if (before && !after) await rows.restore([before]);
  else await rows.change([key], (present) => undoneRow(before, after, present));
}

function undoneRow<Row extends object>(before: Row | null, after: Row | null, present: Row | null): Row | null {
  if (!after || !present) return present;
  if (!before) return differing(after, present).length === 0 ? null : present;
  const changed = differing(before, after).filter((field) => isEqual(present[field], after[field]));
  return { ...present, ...Object.fromEntries(changed.map((field) => [field, before[field]])) };
}

function differing<Row extends object>(row: Row, other: Row): readonly (keyof Row)[] {
  return (Object.keys(row) as (keyof Row)[]).filter((field) => !isEqual(row[field], other[field]));
}

/** Fields hold text, numbers, null and pairs of numbers. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
