import type { FinishedPage } from './make-page.ts';

/** Where a run's pages go. */
export interface PageSink {
  /** A page was made, but may have to be made again: whatever takes long can begin. */
  prepare(page: FinishedPage): void;
  /** A page as it is to be; they come in order of documents. */
  add(page: FinishedPage): void;
  finish(run: RunCounts): void;
  /** The run failed: nothing of it may stay. */
  abandon(): void;
}

export interface RunCounts {
  readonly refused: number;
  /** Documents that were read in this run, and those whose pages an earlier one had made. */
  readonly made: number;
  readonly unchanged: number;
  /** When the first document was looked for, in the milliseconds of the system's clock. */
  readonly started: number;
}
