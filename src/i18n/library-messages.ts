/** Strings of the library: what the reader keeps. */
export interface LibraryMessages {
  readonly title: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** Name of the button for those who do not see which story it stands beside: its own text, then the headline. */
  readonly saveStory: (label: string, headline: string) => string;
  readonly notSaved: string;
  /** Why something was not saved, read or removed, and what to do. */
  readonly faults: Readonly<Record<'quota' | 'unavailable' | 'blocked' | 'newer' | 'damaged' | 'unfetched' | 'failed', string>>;

  readonly intro: string;
  readonly savedOn: (day: string) => string;
  readonly opening: string;
  readonly empty: { readonly title: string; readonly advice: string };
  readonly closed: string;
  readonly remove: string;
  readonly removeStory: (headline: string) => string;
  readonly removed: (headline: string) => string;
  readonly undo: string;
  readonly readable: string;
  readonly damaged: string;
  readonly memory: { readonly title: string; readonly advice: string };
  /** Over a story that is shown from the saved copy. */
  readonly fromCopy: string;
}
