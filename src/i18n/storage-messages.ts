/** Kinds of what a reader keeps. */
export type StorageKind = 'bookmarks' | 'highlights' | 'notes' | 'tags' | 'readings' | 'visits' | 'documents' | 'corrections' | 'views' | 'searches';

/** Strings of the storage section. They are loaded with it. */
export interface StorageMessages {
  readonly title: string;
  /** What stays on the device and what leaves it. */
  readonly stays: string;
  readonly kinds: Readonly<Record<StorageKind, string>>;
  readonly columns: { readonly kind: string; readonly rows: string; readonly bytes: string };
  readonly total: string;
  readonly counting: string;
  readonly nothing: string;
  readonly size: (bytes: number) => string;
  /** What a number of rows of a kind is called, as part of a list; and what stands between such parts. */
  readonly units: Readonly<Record<StorageKind, readonly [one: string, many: string]>>;
  readonly amount: (rows: number, unit: string) => string;
  readonly separator: string;

  readonly lost: (amounts: string, day: string) => string;
  readonly lostUnknown: (day: string) => string;
  readonly restore: string;
  readonly dismiss: string;

  readonly checks: string;
  readonly checked: (intact: number, total: number) => string;
  readonly checkNow: string;
  readonly checking: (done: number, total: number) => string;
  readonly whenChecked: string;
  readonly neverChecked: string;
  readonly more: (rows: number) => string;
  readonly damaged: (stories: number) => string;
  readonly mend: string;
  readonly mendStory: (headline: string) => string;
  readonly notMended: string;

  readonly lasting: string;
  readonly promised: string;
  readonly notAsked: string;
  readonly refused: string;
  readonly cannotAsk: string;
  readonly ask: string;
  readonly lastBackup: (day: string | null) => string;
  readonly toBackup: string;

  readonly clear: string;
  readonly clearAll: string;
  readonly clearNames: (amounts: string) => string;
  readonly confirmClear: string;
  readonly cancel: string;
  readonly cleared: (amounts: string) => string;
  readonly undo: string;
  readonly failed: string;
}
