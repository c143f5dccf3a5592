import type { Notice } from './messages.ts';

/** Strings of what browse shows where only the reader's own counts. They are loaded when first needed. */
export interface MineListMessages {
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
