import { LOCALES } from '../../i18n/locale.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const TEXT_SIZES = ['small', 'standard', 'large', 'larger', 'largest'] as const;
/** The sizes at which every text has 18 px at least; `largest` sets stories in 30 px (MIIT's rules for older readers ask for both). */
export const ELDER_TEXT_SIZES = ['larger', 'largest'] as const;
export const LINE_HEIGHTS = ['tight', 'standard', 'loose'] as const;
export const ON_OFF = ['on', 'off'] as const;
export const TEXT_FACES = ['serif', 'sans'] as const;
export const LANGUAGES = ['system', ...LOCALES] as const;
/** 语速: of reading aloud, as a multiple of the voice's own. */
export const SPEECH_RATES = ['0.75', '1', '1.25', '1.5', '2'] as const;
export const KEEPING = ['kept', 'off'] as const;

const VALUES = {
  theme: THEMES,
  textSize: TEXT_SIZES,
  lineHeight: LINE_HEIGHTS,
  /** Two characters at the head of every paragraph; off, a gap tells paragraphs apart. */
  indent: ON_OFF,
  /** Both edges of a column even. */
  justify: ON_OFF,
  textFace: TEXT_FACES,
  /** 长辈版: large text, large targets, nothing that goes by itself. */
  elder: ON_OFF,
  language: LANGUAGES,
  /** Whether what was searched for is remembered, on this device. */
  recentSearches: KEEPING,
  /** Whether the stories that were opened are remembered, on this device. */
  history: KEEPING,
  /** Whether keys without a modifier act, wherever focus is; speech input and a shaky hand press them unmeant. */
  singleKeys: ON_OFF,
  speechRate: SPEECH_RATES,
} as const;

/** What the reader chose. `system`: as the browser or its system has it. */
export type Settings = { readonly [Name in keyof typeof VALUES]: (typeof VALUES)[Name][number] };

/** Where the settings stand in localStorage; src/theme.js reads it before first paint. */
export const SETTINGS_KEY = 'banmian.settings';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system', textSize: 'standard', lineHeight: 'standard', indent: 'on', justify: 'on', textFace: 'serif', elder: 'off', language: 'system', recentSearches: 'kept', history: 'kept', singleKeys: 'on', speechRate: '1',
};

/** Colour of the browser's own frame: the paper of each theme. */
const PAPER: Readonly<Record<Exclude<Settings['theme'], 'system'>, string>> = { light: '#FBFAF7', sepia: '#F3EBD8', dark: '#141312' };

/** Reads what was kept, whatever it has become: a value that is not known falls back to its default. */
export function parseSettings(kept: string | null): Settings {
  let value: unknown = null;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    return DEFAULT_SETTINGS;
  }
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const known = fields.filter(([name, chosen]) => Object.hasOwn(VALUES, name) && (VALUES[name as keyof Settings] as readonly unknown[]).includes(chosen));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

/** Settings that the style sheet goes by, as attributes of `<html>`. */
const SHOWN = ['theme', 'textSize', 'lineHeight', 'indent', 'justify', 'textFace', 'elder'] as const;

/** The attributes of `<html>` that the style sheet goes by; null takes one away: it is as the style sheet has it anyway. */
export function rootAttributes(settings: Settings): ReadonlyMap<string, string | null> {
  return new Map(SHOWN.map((name) => [name, settings[name] === DEFAULT_SETTINGS[name] ? null : settings[name]]));
}

/** Shows the settings at once, as src/theme.js does before first paint. */
export function applySettings(document: Document, settings: Settings): void {
  for (const [name, value] of rootAttributes(settings)) {
    if (value === null) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
    const own = meta.getAttribute('media')?.includes('dark') ? PAPER.dark : PAPER.light;
    meta.setAttribute('content', settings.theme === 'system' ? own : PAPER[settings.theme]);
  }
}
