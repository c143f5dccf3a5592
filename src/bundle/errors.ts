const BUNDLE_FAULTS = ['unknown-format', 'missing', 'corrupt', 'invalid'] as const;
/** unknown-format: newer than this reader. missing: not there or out of reach. corrupt: hash differs. invalid: hash right, schema wrong. */
export type BundleFault = (typeof BUNDLE_FAULTS)[number];

/** A file of the bundle that cannot be used. `file` is its path relative to the manifest. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly fault: BundleFault;
  readonly file: string;

  constructor(fault: BundleFault, file: string, cause: string) {
    super(`${file}: ${cause}`);
    this.fault = fault;
    this.file = file;
  }
}
