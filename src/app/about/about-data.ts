import type { ArchiveFault, ArchiveSummary } from '../../archive/archive.ts';

export interface AboutData {
  readonly summary: ArchiveSummary;
  readonly faults: readonly ArchiveFault[];
}
