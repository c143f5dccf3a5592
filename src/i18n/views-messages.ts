/** Strings of saved views and recent searches. They are loaded when first needed. */
export interface ViewsMessages {
  readonly title: string;
  readonly intro: string;
  readonly save: string;
  readonly saved: string;
  readonly notKept: string;
  /** Part of a view's name: districts that are only mentioned count too. */
  readonly mentioned: string;
  /** «+n» as it is seen, and as it is heard. */
  readonly added: (count: number) => string;
  readonly addedAloud: (count: number) => string;
  readonly all: string;
  readonly rename: string;
  readonly renameView: (name: string) => string;
  readonly newName: string;
  readonly keepName: string;
  readonly cancel: string;
  readonly remove: string;
  readonly removeView: (name: string) => string;
  readonly removed: (name: string) => string;

  readonly recent: string;
  readonly recentChoices: Readonly<Record<'kept' | 'off', string>>;
  readonly recentNote: (most: number) => string;
  readonly forgetAll: (count: number) => string;
  readonly forgotten: (count: number) => string;
}
