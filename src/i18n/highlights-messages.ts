/** Strings of highlights and notes. They are loaded when first needed. Colours and headlines are given in words. */
export interface HighlightsMessages {
  readonly title: string;
  readonly colours: Readonly<Record<'yellow' | 'green' | 'blue' | 'red', string>>;
  /** Name of the toolbar beside a selection, of its buttons, and of the button that leads to it. */
  readonly markSelection: string;
  readonly markIn: (colour: string) => string;
  readonly toSelection: string;
  readonly writeNote: string;
  /** For those who select by keyboard. */
  readonly selectSentence: string;
  readonly howTo: string;

  readonly highlight: string;
  readonly openHighlight: (colour: string, quote: string) => string;
  readonly colour: string;
  readonly note: string;
  readonly done: string;
  readonly remove: string;
  readonly removeOne: (quote: string) => string;
  readonly storyNote: string;
  readonly writeStoryNote: string;
  readonly changeNote: string;
  readonly removeNote: string;
  readonly removeNoteOn: (headline: string) => string;

  /** What the last act did. */
  readonly did: {
    readonly marked: (colour: string) => string;
    readonly recoloured: (colour: string) => string;
    readonly noted: string;
    readonly unnoted: string;
    readonly removed: string;
  };
  readonly notKept: string;

  /** Notes that could not be kept: their heading, what is done with each, and what stands over other screens. */
  readonly unkept: {
    readonly title: string;
    readonly intro: string;
    readonly on: string;
    readonly keepAgain: string;
    readonly keepAgainOn: (headline: string) => string;
    readonly drop: string;
    readonly dropOn: (headline: string) => string;
    readonly dropped: string;
    readonly told: (headline: string) => string;
    readonly toStory: string;
  };

  readonly reads: string;
  readonly moved: string;
  readonly adrift: string;
  readonly adriftWhy: Readonly<Record<'gone' | 'unsure' | 'story', string>>;
  /** Which highlight an address led to, as it is announced. */
  readonly ledTo: (colour: string, quote: string) => string;

  readonly intro: string;
  readonly highlights: (count: number) => string;
  readonly storyNotes: (count: number) => string;
  readonly find: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly unchecked: (count: number) => string;
}
