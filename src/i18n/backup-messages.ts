/** Strings of backups. They are loaded with the section that makes them. */
export interface BackupMessages {
  readonly title: string;
  readonly intro: string;
  readonly last: (day: string | null) => string;
  readonly download: string;
  readonly share: string;
  readonly shareNote: string;
  readonly restore: string;
  readonly making: string;
  readonly reading: string;
  readonly made: (rows: number, size: string) => string;
  /** Saved stories and documents whose copies are damaged: they are in the backup as they stand. */
  readonly madeDamaged: (count: number) => string;
  readonly shared: string;
  /** The backup waits for one more press. */
  readonly ready: string;
  readonly shareNow: string;
  readonly notShared: string;
  readonly notMade: string;
  readonly notRestored: string;
  /** Why a file was not taken; `name` is the file's. */
  readonly refused: (name: string) => string;
  readonly refusals: Readonly<Record<'too-large' | 'too-many' | 'too-deep' | 'not-a-backup' | 'newer' | 'cut-off' | 'damaged' | 'malformed', string>>;
  readonly unchanged: string;

  readonly preview: string;
  readonly previewOf: (name: string, rows: number) => string;
  readonly empty: string;
  readonly columns: { readonly kind: string; readonly added: string; readonly same: string; readonly differing: string; readonly onlyHere: string };
  readonly mended: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly merge: string;
  readonly mergeNote: string;
  readonly replace: string;
  readonly replaceNote: (onlyHere: number) => string;
  readonly cancel: string;
  readonly restoring: string;

  readonly merged: (rows: number) => string;
  readonly replaced: (rows: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly untilClosed: string;
}
