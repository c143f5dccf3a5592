import type { Notice } from './messages.ts';

/** Strings of «only my library» in browse. They are loaded when first needed. */
export interface MineMessages {
  /** The choice. It is also what a saved view is named after. */
  readonly only: string;
  /** What counts as the reader's own. */
  readonly holds: string;
  /** Where nothing at all is kept in this browser. */
  readonly nothing: Notice;
  /** So many stories are found where all count. */
  readonly inAll: (count: number) => string;
  readonly toLibrary: string;
  /** Over saved stories that are not in the collection any more. */
  readonly gone: (count: number) => string;
  /** Saved stories whose copies cannot be read. */
  readonly unread: (count: number) => string;
}
