import type { ExportWords } from '../export/export-words.ts';

/** Strings of the ways out: the dialog, and the words inside exported files. They are loaded when first needed. */
export interface ExportMessages {
  readonly open: string;
  readonly print: string;
  readonly title: string;
  /** Heading of the section that leads to export and print. */
  readonly section: string;
  /** Under the heading in the library: which ways out there are. */
  readonly formatList: string;
  readonly intro: string;
  readonly close: string;
  readonly which: string;
  readonly scopes: { readonly all: (count: number) => string; readonly tag: string; readonly chosen: (count: number) => string };
  readonly tag: string;
  readonly taggedCount: (tag: string, count: number) => string;
  readonly choose: string;
  readonly format: string;
  /** What each format is, and what it is good for. */
  readonly formats: Readonly<Record<'epub' | 'markdown' | 'csv' | 'bookmarks' | 'bibtex' | 'ris', { readonly name: string; readonly use: string }>>;
  readonly include: string;
  readonly highlights: string;
  readonly notes: string;
  readonly noHighlights: string;
  /** That what was made on stories that are not saved is in no exported file. */
  readonly unsavedStay: string;
  readonly download: string;
  readonly share: string;
  readonly writing: string;
  readonly done: (file: string, count: number) => string;
  readonly shared: (file: string, count: number) => string;
  /** The file waits for one more press. */
  readonly ready: (count: number) => string;
  readonly shareNow: string;
  readonly notShared: string;
  readonly left: (count: number) => string;
  readonly nothing: string;
  readonly failed: string;
  /** Name of the collection of all saved stories, and of those of one tag. */
  readonly allTitle: string;
  readonly tagTitle: (tag: string) => string;
  /** A file's name without its extension. */
  readonly fileName: string;
  readonly words: ExportWords;
}
