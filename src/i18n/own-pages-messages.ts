/** Strings of the reader's own pages. They are loaded when first needed. */
export interface OwnPagesMessages {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteBring: string;
  /** Name of a document made of pasted text, without its extension. */
  readonly pastedName: (time: string) => string;
  readonly none: string;
  readonly drop: string;
  readonly stages: Readonly<Record<'open' | 'read' | 'classify' | 'keep', string>>;
  readonly progress: (number: number, of: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly unkept: string;
  readonly close: string;
  readonly panel: string;
  readonly addedAll: (documents: number, stories: number) => string;
  readonly knownAll: (documents: number) => string;
  readonly refusedAll: (documents: number) => string;
  readonly added: (stories: number) => string;
  readonly known: string;
  /** By the rule that refused a document. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly refusedOtherwise: string;
  /** Documents whose stored bytes are not those that were imported. */
  readonly alteredAll: (documents: number) => string;
  readonly toBackup: string;
  readonly stories: (count: number) => string;
  readonly remove: string;
  readonly removeOne: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly notRemoved: string;
}
