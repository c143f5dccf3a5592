/** Strings of citing, sharing and copying a story. They are loaded when first needed. */
export interface CiteMessages {
  readonly cite: string;
  /** That what the page does not print is said to be unknown. */
  readonly nothingInvented: string;
  readonly forms: Readonly<Record<'gbt' | 'bibtex' | 'ris', string>>;
  readonly copy: (form: string) => string;
  readonly copied: (form: string) => string;
  readonly copyFailed: string;

  readonly share: string;
  /** That the address opens only where this site can be reached. */
  readonly linkHint: string;
  /** What is copied or shared, as objects of `copy` and `copied`. */
  readonly link: string;
  readonly text: string;
  readonly citedText: string;
  readonly system: string;
  readonly shareLink: string;
  readonly shareText: string;
  readonly shareFailed: string;
  /** Between a copied text and where it was printed. */
  readonly source: (citation: string) => string;
}
