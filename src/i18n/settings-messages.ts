import type { Locale } from './locale.ts';

/** Strings of the settings. They are loaded with their screen. */
export interface SettingsMessages {
  readonly title: string;
  readonly intro: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'sepia' | 'dark', string>>;
  readonly textSize: string;
  readonly textSizes: Readonly<Record<'small' | 'standard' | 'large' | 'larger', string>>;
  readonly lineHeight: string;
  readonly lineHeights: Readonly<Record<'tight' | 'standard' | 'loose', string>>;
  readonly language: string;
  readonly languages: Readonly<Record<'system' | Locale, string>>;
  readonly singleKeys: string;
  readonly singleKeysChoices: Readonly<Record<'on' | 'off', string>>;
  /** Which keys there are. */
  readonly singleKeysNote: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly notKept: string;
}
