import type { Counts, Holding, Kind } from '../../library/care.ts';
import type { LibraryRows } from '../../library/backup-rows.ts';
import { KINDS } from '../../library/care.ts';
import type { StorageMessages } from '../../i18n/storage-messages.ts';

/** Numbers of each kind in words, those of which there is none left out. */
export function amountsInWords(counts: Partial<Counts>, words: StorageMessages): string {
  return KINDS.flatMap((kind) => {
    const rows = counts[kind] ?? 0;
    return rows > 0 ? [words.amount(rows, words.units[kind][rows === 1 ? 0 : 1])] : [];
  }).join(words.separator);
}

/** The numbers of what was measured. */
export function countsOfHoldings(holdings: Readonly<Record<Kind, Holding>>): Counts {
  return Object.fromEntries(KINDS.map((kind) => [kind, holdings[kind].rows])) as Counts;
}

/** The numbers of rows themselves. */
export function countsOfRows(rows: LibraryRows): Counts {
  return Object.fromEntries(KINDS.map((kind) => [kind, rows[kind].length])) as Counts;
}
