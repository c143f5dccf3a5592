/** What the command palette offers, by kind. */
export type CommandKind = 'search' | 'act' | 'screen' | 'page' | 'district' | 'organization' | 'eventType' | 'date' | 'person' | 'headline' | 'setting';

/** Strings of the command palette. They are loaded with it. */
export interface PaletteMessages {
  readonly title: string;
  /** Name of its box. */
  readonly box: string;
  readonly placeholder: string;
  readonly kinds: Readonly<Record<CommandKind, string>>;
  readonly searchFor: (query: string) => string;
  /** A setting and the value that it gets. */
  readonly set: (setting: string, value: string) => string;
  readonly keys: string;
  /** Heard only. */
  readonly offered: (count: number) => string;
}
