/** Ways out in the order in which they are offered. */
export const FORMATS = ['epub', 'markdown', 'csv', 'bookmarks', 'bibtex', 'ris'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file of each is called and typed, and whether it has room for highlights; notes fit all. */
export const FORMAT_FACTS: Readonly<Record<Format, { readonly extension: string; readonly type: string; readonly highlights: boolean }>> = {
  epub: { extension: 'epub', type: 'application/epub+zip', highlights: true },
  markdown: { extension: 'md', type: 'text/markdown', highlights: true },
  csv: { extension: 'csv', type: 'text/csv', highlights: true },
  bookmarks: { extension: 'html', type: 'text/html', highlights: false },
  bibtex: { extension: 'bib', type: 'text/x-bibtex', highlights: false },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', highlights: false },
};

/** What is written beside the stories. */
export interface Inclusion {
  readonly highlights: boolean;
  readonly notes: boolean;
}
