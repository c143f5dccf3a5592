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

  readonly closed: string;
  readonly memory: { readonly title: string; readonly advice: string };
  /** Over a story that is shown from the saved copy. */
  readonly fromCopy: string;
}
