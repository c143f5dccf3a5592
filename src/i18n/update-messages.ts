/** Strings of the bar that offers an update. */
export interface UpdateMessages {
  readonly updateReady: string;
  readonly update: string;
  readonly later: string;
  /** Something that was typed would be gone with the reload. */
  readonly unfinished: string;
  readonly updateAnyway: string;
}
