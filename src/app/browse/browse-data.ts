import type { ArchiveSummary, BrowseResult } from '../../archive/archive.ts';

/** The archive's answer to what stands in the address. */
export interface BrowseData {
  readonly summary: ArchiveSummary;
  readonly result: BrowseResult;
}
