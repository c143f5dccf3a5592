import { KINDS, type Counts, type Tally } from './care.ts';

interface Compared {
  /** As the database has it; null where it has none. */
  readonly inside: Tally | null;
  /** As it was put down outside of the database. */
  readonly outside: Tally | null;
  readonly counts: Counts;
  /** The browser said that it began the database anew. */
  readonly emptied: boolean;
}

/**
 * Whether a database lost something. A tally is put down inside first, then outside, so the outside one is the later of the two only where the database
 * went back; a number that merely differs can be a removal that was not counted yet, as when the browser was killed.
 * @returns the tally that stands now, and what was lost: rows by kind, null for nothing
 */
export function compareTallies({ inside, outside, counts, emptied }: Compared): { readonly tally: Tally; readonly lost: Partial<Counts> | null } {
  const change = Math.max(inside?.change ?? 0, outside?.change ?? 0);
  const wentBack = outside !== null && outside.change > (inside?.change ?? 0);
  const missing = wentBack ? KINDS.flatMap((kind) => (outside.counts[kind] > counts[kind] ? [[kind, outside.counts[kind] - counts[kind]] as const] : [])) : [];
  const isSame = inside?.change === change && KINDS.every((kind) => inside.counts[kind] === counts[kind]);
  return {
    tally: isSame ? inside : { change: change + 1, counts },
    lost: missing.length > 0 || (emptied && outside === null) ? Object.fromEntries(missing) : null,
  };
}
