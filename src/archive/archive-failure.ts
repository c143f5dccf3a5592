import type { BundleFault } from '../bundle/errors.ts';

/** The archive could not answer. `file` is relative to the bundle manifest; the message names file and cause. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';
  /** `worker`: the search worker did not start or stopped. */
  readonly fault: BundleFault | 'worker';
  readonly file: string;

  constructor(fault: BundleFault | 'worker', file: string, message: string) {
    super(message);
    this.fault = fault;
    this.file = file;
  }
}
