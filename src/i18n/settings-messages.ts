import type { Locale } from './locale.ts';

/** Strings of the settings. They are loaded with their screen. */
export interface SettingsMessages {
  readonly title: string;
  readonly intro: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'sepia' | 'dark', string>>;
  readonly textSize: string;
  readonly textSizes: Readonly<Record<'small' | 'standard' | 'large' | 'larger' | 'largest', string>>;
  readonly lineHeight: string;
  readonly lineHeights: Readonly<Record<'tight' | 'standard' | 'loose', string>>;
  readonly indent: string;
  readonly justify: string;
  /** Where it does not hold: in lines as short as story.css says. */
  readonly justifyNote: string;
  readonly onOff: Readonly<Record<'on' | 'off', string>>;
  readonly textFace: string;
  readonly textFaces: Readonly<Record<'serif' | 'sans', string>>;
  readonly elder: string;
  /** What 长辈版 changes. */
  readonly elderNote: string;
  /** Name of all choices of how stories are set. */
  readonly reading: string;
  readonly language: string;
  readonly languages: Readonly<Record<'system' | Locale, string>>;
  readonly singleKeys: string;
  /** Which keys there are. */
  readonly singleKeysNote: string;
  readonly sample: string;
  /** Two paragraphs: how they are told apart is part of what is chosen. */
  readonly sampleText: readonly [string, string];
  readonly notKept: string;
}
