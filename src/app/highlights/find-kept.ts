import type { Fold } from '../../text/fold.ts';

/** Stand between two texts of a row, and between two rows; nobody types them. */
const APART = '\u0001';
const NEXT = '\u0002';

/**
 * Finds rows by what was typed, as a search compares: folded, at any place of one text. What goes over two printed texts is found as one. All
 * texts are folded at once, when they are first looked through.
 * @returns gives the rows that hold what was typed, all of them for nothing, the last of `rows` first
 */
export function createFinder<Row>(rows: readonly Row[], textsOf: (row: Row) => readonly string[], fold: Fold): (typed: string) => readonly Row[] {
  const newest = rows.toReversed();
  let folded: readonly string[] | null = null;
  return (typed) => {
    const term = fold(typed.trim());
    if (term === '') return newest;
    folded ??= fold(newest.map((row) => textsOf(row).join(APART).replace(/[\n\u0002]/g, '')).join(NEXT)).split(NEXT);
    const texts = folded;
    return newest.filter((_, place) => texts[place]?.includes(term));
  };
}
