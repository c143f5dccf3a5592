import type { Span } from '../text/span.ts';

/** Colours of highlights, by name: each also has a line style of its own. */
export const COLOURS = ['yellow', 'green', 'blue', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

/** What every row says of its story, so that it can be listed when the story is in no collection any more. */
interface OnStory {
  readonly story: string;
  readonly headline: string;
  readonly page: string;
}

/** A marked passage of a story. `id` is given once and never changes, wherever the passage is found later. */
export interface Highlight extends OnStory {
  readonly id: string;
  readonly sequence: number;
  readonly colour: Colour;
  /** The marked reading text, and up to 32 UTF-16 units of its story's reading text before and after it. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where it stood in the decoded document. */
  readonly source: Span;
  readonly note: string | null;
  /** ISO time by the device's clock, for display only. */
  readonly madeAt: string;
}

/** The reader's note on a whole story. */
export interface StoryNote extends OnStory {
  readonly sequence: number;
  readonly text: string;
  readonly writtenAt: string;
}

/** One tag on one story. */
export interface StoryTag {
  readonly story: string;
  readonly tag: string;
  readonly sequence: number;
}

/** How far a story was read: the place in the decoded document where its topmost seen sentence begins, and the share of the text above it. */
export interface Reading {
  readonly story: string;
  readonly sequence: number;
  readonly read: boolean;
  readonly at: number | null;
  readonly share: number;
}

/** That a story was opened: one row a story, numbered anew each time. */
export interface Visit extends OnStory {
  readonly sequence: number;
  readonly visitedAt: string;
}

/** A document that the reader brought in, as it was given. */
export interface OwnDocument {
  /** SHA-256 of its bytes, lower-case hex: the same file twice is one row. */
  readonly sha256: string;
  readonly sequence: number;
  /** Its file's name. */
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly broughtAt: string;
}

/** What a reader keeps beside saved stories, corrections, views and searches, by the name of its store. */
export interface KeptRows {
  readonly highlights: Highlight;
  readonly notes: StoryNote;
  readonly tags: StoryTag;
  readonly readings: Reading;
  readonly visits: Visit;
  readonly documents: OwnDocument;
}

export type KeptName = keyof KeptRows;

/** By which fields a row is known; several make a key of several parts. */
const ROW_KEYS = {
  highlights: ['id'], notes: ['story'], tags: ['story', 'tag'], readings: ['story'], visits: ['story'], documents: ['sha256'],
} as const satisfies { readonly [Name in KeptName]: readonly (keyof KeptRows[Name])[] };

/** The key of a row, its parts in order. */
export function keyOfRow<Name extends KeptName>(name: Name, row: KeptRows[Name]): readonly string[] {
  return ROW_KEYS[name].map((field) => String((row as unknown as Readonly<Record<string, unknown>>)[field]));
}

/** The rows of one store. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface Rows<Row> {
  /** All of them in order of their numbers. */
  list(): Promise<readonly Row[]>;
  /** The keys of all of them in order of their numbers; no row is read. */
  keys(): Promise<readonly (readonly string[])[]>;
  /** Those on these stories in order of their numbers; no other row is read. A document is on none. */
  on(stories: readonly string[]): Promise<readonly Row[]>;
  /** Stores rows, each in the place of one with its key; all of them or none. A row of number 0 is given the next number. Returns them as stored. */
  put(rows: readonly Row[]): Promise<readonly Row[]>;
  /** Puts what `change` makes of a row (null: there is none) in its place, or nothing where that is null; nothing between comes in. */
  change(key: readonly string[], change: (row: Row | null) => Row | null): Promise<Row | null>;
  /** Takes rows out and returns what was taken; one that is not there is passed over. */
  remove(keys: readonly (readonly string[])[]): Promise<readonly Row[]>;
  /** Puts back what was taken out, under its old number; one whose key is there again stays out. */
  restore(rows: readonly Row[]): Promise<void>;
  /** Takes rows out and puts others back as `restore` does, all of both or none. */
  replace(keys: readonly (readonly string[])[], rows: readonly Row[]): Promise<void>;
}
