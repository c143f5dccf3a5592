/** Strings of the choice of «only my library» in browse. They are loaded when first needed. */
export interface MineMessages {
  /** The choice. It is also what a saved view is named after. */
  readonly only: string;
  /** What counts as the reader's own. */
  readonly holds: string;
}
