/** What a key of the help sheet does. */
export type KeyLine = 'search' | 'palette' | 'help' | 'step' | 'open' | 'save' | 'pageStep' | 'resultStep' | 'hit' | 'highlight' | 'sentence' | 'beginning' | 'end' | 'back' | 'closeSheet';

/** Strings of keys. They are loaded with the first key that is pressed. */
export interface KeysMessages {
  readonly title: string;
  readonly everywhere: string;
  readonly thisScreen: string;
  readonly sheets: string;
  /** Where single keys are turned off. */
  readonly off: string;
  /** Said when a sentence was selected by key. */
  readonly selected: string;
  /** Stands beside what was selected so. */
  readonly steer: string;
  readonly lines: Readonly<Record<KeyLine, string>>;
}
