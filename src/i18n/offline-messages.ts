/** Strings about copies of the app and its data on this device. Sizes are written already. */
export interface OfflineMessages {
  readonly title: string;
  readonly app: string;
  readonly starting: string;
  /** Of the app itself, before anything of it is fetched. */
  readonly installing: (size: string) => string;
  readonly unsupported: string;
  readonly withdrawn: string;
  /** @param left size of what is missing */
  readonly downloaded: (done: number, total: number, left: string) => string;
  readonly complete: (total: number) => string;
  readonly incomplete: (failed: number) => string;
  /** Where the reader's browser asks to save data. */
  readonly waits: string;
  readonly downloadAll: (size: string) => string;
  /** In one sentence on the front: what can be read without a network now. */
  readonly allHere: string;
  /** How many files are here of all. */
  readonly notAllHere: (done: number, total: number) => string;
  /** The same where the reader's browser asks to save data; followed by the link to the button that downloads. */
  readonly heldBack: (done: number, total: number) => string;
  readonly toDownload: string;
}
