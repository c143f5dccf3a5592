import type { ComponentType } from 'react';
import type { ArchiveSummary, BrowseRequest, BrowseResult } from '../../archive/archive.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import type { Mine } from './ask-mine.ts';
import type { ChoiceChips } from './choice-chips.tsx';
import type { HitReasons } from './hit-reasons.tsx';

/** A shorter list is drawn whole, so that the browser's own find sees all of it. */
export const WHOLE_BELOW = 500;
/** Hits that are asked for at a time. */
export const WINDOW = 40;

/** The question of an address: what browse shows first of its list. */
export function questionOf({ query, filters, sort }: BrowseAddress): BrowseRequest {
  return { query, filters, sort, window: [0, WINDOW] };
}

/** Code of browse that only some addresses need; null where it was not needed, or could not be fetched. A screen appears with it, so that nothing moves when it comes. */
export interface BrowseParts {
  readonly ChoiceChips: typeof ChoiceChips | null;
  readonly HitReasons: typeof HitReasons | null;
  /** Over and under a list of what the reader keeps. */
  readonly mine: Readonly<Record<'MineNotices' | 'GoneStories', ComponentType<Pick<ListProps, 'data'>>>> | null;
  /** For a list that is empty, or longer than what comes with the answer. */
  readonly List: ComponentType<ListProps> | null;
}

/** The archive's answer to what stands in the address. */
export interface BrowseData {
  readonly address: BrowseAddress;
  readonly summary: ArchiveSummary;
  readonly result: BrowseResult;
  /** Where only what the reader keeps counts. */
  readonly mine: Mine | null;
  /** Stories shown: those of the answer, and what the reader keeps outside of the collection. */
  readonly total: number;
  readonly parts: BrowseParts;
}

export interface ListProps {
  readonly data: BrowseData;
  /** Whether the address is, still or again, the one that the screen was entered with: then the list is drawn as long as it is at once. */
  readonly atOnce: boolean;
}
