import { LOCALES } from '../../i18n/locale.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const TEXT_SIZES = ['small', 'standard', 'large', 'larger'] as const;
export const LINE_HEIGHTS = ['tight', 'standard', 'loose'] as const;
export const LANGUAGES = ['system', ...LOCALES] as const;
export const RECENT_SEARCHES = ['kept', 'off'] as const;
export const HISTORY = ['kept', 'off'] as const;
export const SINGLE_KEYS = ['on', 'off'] as const;

/** What the reader chose. `system`: as the browser or its system has it. */
export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly lineHeight: (typeof LINE_HEIGHTS)[number];
  readonly language: (typeof LANGUAGES)[number];
  /** Whether what was searched for is remembered, on this device. */
  readonly recentSearches: (typeof RECENT_SEARCHES)[number];
  /** Whether the stories that were opened are remembered, on this device. */
  readonly history: (typeof HISTORY)[number];
  /** Whether keys without a modifier act, wherever focus is; speech input and a shaky hand press them unmeant. */
  readonly singleKeys: (typeof SINGLE_KEYS)[number];
}

/** Where the settings stand in localStorage; public/theme.js reads it before first paint. */
export const SETTINGS_KEY = 'banmian.settings';

export const DEFAULT_SETTINGS: Settings = { theme: 'system', textSize: 'standard', lineHeight: 'standard', language: 'system', recentSearches: 'kept', history: 'kept', singleKeys: 'on' };

/** Colour of the browser's own frame: the paper of each theme. */
const PAPER: Readonly<Record<Exclude<Settings['theme'], 'system'>, string>> = { light: '#FBFAF7', sepia: '#F3EBD8', dark: '#141312' };

function oneOf<Value extends string>(values: readonly Value[], value: unknown, fallback: Value): Value {
  return values.find((known) => known === value) ?? fallback;
}

/** Reads what was kept, whatever it has become: a value that is not known falls back to its default. */
export function parseSettings(kept: string | null): Settings {
  let value: unknown = null;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    return DEFAULT_SETTINGS;
  }
  const fields: Partial<Record<keyof Settings, unknown>> = typeof value === 'object' && value !== null ? value : {};
  return {
    theme: oneOf(THEMES, fields.theme, DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, fields.textSize, DEFAULT_SETTINGS.textSize),
    lineHeight: oneOf(LINE_HEIGHTS, fields.lineHeight, DEFAULT_SETTINGS.lineHeight),
    language: oneOf(LANGUAGES, fields.language, DEFAULT_SETTINGS.language),
    recentSearches: oneOf(RECENT_SEARCHES, fields.recentSearches, DEFAULT_SETTINGS.recentSearches),
    history: oneOf(HISTORY, fields.history, DEFAULT_SETTINGS.history),
    singleKeys: oneOf(SINGLE_KEYS, fields.singleKeys, DEFAULT_SETTINGS.singleKeys),
  };
}

/** The attributes of `<html>` that the style sheet goes by; null takes one away. */
export function rootAttributes(settings: Settings): Readonly<Record<'theme' | 'textSize' | 'lineHeight', string | null>> {
  return {
    theme: settings.theme === 'system' ? null : settings.theme,
    textSize: settings.textSize === 'standard' ? null : settings.textSize,
    lineHeight: settings.lineHeight === 'standard' ? null : settings.lineHeight,
  };
}

/** Shows the settings at once, as public/theme.js does before first paint. */
export function applySettings(document: Document, settings: Settings): void {
  for (const [name, value] of Object.entries(rootAttributes(settings))) {
    if (value === null) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
    const own = meta.getAttribute('media')?.includes('dark') ? PAPER.dark : PAPER.light;
    meta.setAttribute('content', settings.theme === 'system' ? own : PAPER[settings.theme]);
  }
}
