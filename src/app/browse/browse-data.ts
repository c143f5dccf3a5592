import type { ArchiveSummary, BrowseResult } from '../../archive/archive.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';

/** What stands in the address, and the archive's answer to it. */
export interface BrowseData {
  readonly address: BrowseAddress;
  readonly summary: ArchiveSummary;
  readonly result: BrowseResult;
}
