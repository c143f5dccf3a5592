/** Strings of notices that say what was done and take it back. They are loaded with the first of them. */
export interface UndoMessages {
  /** What is said of a saved story that was taken out. */
  readonly removed: (headline: string) => string;
  readonly undo: string;
  /** Heard only. */
  readonly undone: string;
}
