import { createFold } from '../text/fold.ts';
import type { ReadingTable } from '../text/pinyin.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createNameMatcher, type NameMatcher } from './match-name.ts';

/** The matcher of names with the folding that it needs, for boxes that find in a list; loaded whole when first asked for. */
export function createListMatcher(table: ReadingTable): NameMatcher['match'] {
  return createNameMatcher(table, createFold(TRADITIONAL)).match;
}
