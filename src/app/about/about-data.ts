import type { ArchiveFault, ArchiveSummary } from '../../archive/archive.ts';
import type { Page } from '../../domain/page.ts';

export interface AboutData {
  readonly summary: ArchiveSummary;
  readonly faults: readonly ArchiveFault[];
}

/** What the screen that shows how a page was read is given. */
export interface AboutPageData {
  readonly summary: ArchiveSummary;
  readonly page: Page;
}
