import type { Fold } from '../../text/fold.ts';

/** Stands between two texts of a row; nobody types it. */
const APART = '\u0001';

/**
 * Finds rows by what was typed, as a search compares: folded, at any place of one text. What goes over two printed texts is found as one. Texts are folded
 * when they are first looked through.
 * @returns gives the rows that hold what was typed, all of them for nothing, the last of `rows` first
 */
export function createFinder<Row>(rows: readonly Row[], textsOf: (row: Row) => readonly string[], fold: Fold): (typed: string) => readonly Row[] {
  const newest = rows.toReversed();
  let folded: readonly string[] | null = null;
  return (typed) => {
    const term = fold(typed.trim());
    if (term === '') return newest;
    folded ??= newest.map((row) => fold(textsOf(row).map((text) => text.replaceAll('\n', '')).join(APART)));
    const texts = folded;
    return newest.filter((_, place) => texts[place]?.includes(term));
  };
}
