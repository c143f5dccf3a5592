import type { ArchiveFault, ArchiveSummary, BrowseResult } from '../../archive/archive.ts';

/** The archive's answer to what stands in the address. */
export interface BrowseData {
  readonly summary: ArchiveSummary;
  readonly result: BrowseResult;
  /** Parts of the collection that could not be searched. */
  readonly faults: readonly ArchiveFault[];
}
