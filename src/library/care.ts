import type { StoryCopy } from './saved-story.ts';

/** Kinds of what a reader keeps, by their stores. The copy of a saved story stands in a store of its own and counts with its bookmark. */
export const KINDS = ['bookmarks', 'highlights', 'notes', 'tags', 'readings', 'visits', 'documents', 'corrections', 'views', 'searches'] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of each kind. */
export type Counts = Readonly<Record<Kind, number>>;

/** That a saved copy was read back: when by the device's clock (ISO, for display only), and whether its hash matched. */
export interface Check {
  readonly id: string;
  /** Order of checking: later ones have higher numbers, whatever the clock said. */
  readonly turn: number;
  readonly checkedAt: string;
  readonly intact: boolean;
}

/** How much was kept after the change of this number. It stands in the database and, once more, outside. */
export interface Tally {
  readonly change: number;
  readonly counts: Counts;
}

/** What the database lost without an act of the reader: rows by kind, nothing where the browser said only that all was lost. */
export interface Loss {
  readonly lost: Partial<Counts>;
  /** ISO time by the device's clock, for display only. */
  readonly foundAt: string;
}

/** What the database says of itself, a row each. `emptied`: the browser began it anew, since its files could not be read. */
export interface Standing {
  readonly tally: Tally;
  readonly loss: Loss;
  readonly emptied: true;
}

/** Rows and bytes of one kind; bytes are counted from the rows themselves, as UTF-8 of their JSON and as the documents' own bytes. */
export interface Holding {
  readonly rows: number;
  readonly bytes: number;
}

/** Sees to it that what is kept is there. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface Care {
  /** When saved copies were last checked; one that never was is absent. */
  checks(): Promise<readonly Check[]>;
  /** Puts down what checks found; nothing for stories that are not saved (any more). */
  note(checks: readonly Check[]): Promise<void>;
  /**
   * Stores a copy anew in the place of a damaged or lost one, as if it had been saved then.
   * @returns whether the story is saved; where it is not, nothing is done
   */
  mend(copy: StoryCopy): Promise<boolean>;
  /** How much there is of these kinds. @param pause is awaited between parts, since there may be much. */
  holdings(kinds: readonly Kind[], pause: () => Promise<void>): Promise<Readonly<Partial<Record<Kind, Holding>>>>;
  /**
   * Counts what is kept and puts the tally down. A tally from outside of a later change than the database knows of proves that it lost some.
   * @returns the tally to be kept outside, and what was lost and not dismissed yet
   */
  takeStock(outside: Tally | null): Promise<{ readonly tally: Tally; readonly loss: Loss | null }>;
  /** The reader knows what was lost. */
  dismissLoss(): Promise<void>;
}
