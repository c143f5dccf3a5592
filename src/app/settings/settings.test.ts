import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { themeScript } from '../../build/theme-script.ts';
import { chooseLocale, LOCALES } from '../../i18n/locale.ts';
import { DEFAULT_SETTINGS, LINE_HEIGHTS, ON_OFF, parseSettings, rootAttributes, SETTINGS_KEY, TEXT_FACES, TEXT_SIZES, THEMES, type Settings } from './settings.ts';

const BLOCKED = Symbol('storage is refused');

/** What src/theme.js sets on `<html>` when this stands in storage; null for nothing, BLOCKED for a browser that refuses storage. */
function attributesBeforePaint(kept: string | null | typeof BLOCKED, protocol = 'https:', languages: readonly string[] = ['zh-CN'], pathname = '/paper/browse'): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(themeScript(), {
    URL,
    document: { querySelector: () => ({ href: `${protocol}//example.org/paper/manifest.webmanifest` }), documentElement: { dataset }, querySelectorAll: () => [] },
    location: { protocol, pathname },
    navigator: { languages },
    localStorage: {
      getItem: (key: string) => {
        if (kept === BLOCKED) throw new Error('SecurityError');
        return key === SETTINGS_KEY ? kept : null;
      },
    },
  });
  return dataset;
}

describe('src/theme.js sets before first paint what the app sets later', () => {
  const shown = { theme: THEMES, textSize: TEXT_SIZES, lineHeight: LINE_HEIGHTS, indent: ON_OFF, justify: ON_OFF, textFace: TEXT_FACES, elder: ON_OFF };
  const every = Object.entries(shown).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  test.each(every)('$name $value, alone and beside others', ({ name, value }) => {
    for (const others of [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'largest', textFace: 'sans', elder: 'on', history: 'off' } as const]) {
      const settings: Settings = { ...others, [name]: value };
      const expected = [...rootAttributes(settings)].filter(([, attribute]) => attribute !== null);
      expect(attributesBeforePaint(JSON.stringify(settings))).toEqual({ app: '', ...Object.fromEntries(expected) });
    }
  });

  test('every shown setting has an attribute of its own', () => {
    expect([...rootAttributes(DEFAULT_SETTINGS)]).toEqual(Object.keys(shown).map((name) => [name, null]));
  });

  test.each(['', 'null', '[]', '"dark"', '{"theme":"<script>"}', '{"theme":'])('nothing is set for %j', (kept) => {
    expect(attributesBeforePaint(kept)).toEqual({ app: '' });
  });

  test('nothing is set where storage is refused', () => {
    expect(attributesBeforePaint(BLOCKED)).toEqual({ app: '' });
  });

  test.each([[['zh-TW', 'en']], [['fr', 'en-GB', 'zh']], [['EN']], [['fr']], [[]]])('the browser’s languages %j give the language that the app will speak, unless one was chosen', (languages) => {
    const expected = (locale: string) => ({ app: '', ...(locale === 'en' && { locale }) });
    for (const kept of [null, BLOCKED, '{"language":"system"}', '{"language":"fr"}'] as const) expect(attributesBeforePaint(kept, 'https:', languages)).toEqual(expected(chooseLocale(languages)));
    for (const language of LOCALES) expect(attributesBeforePaint(JSON.stringify({ language }), 'https:', languages)).toEqual(expected(language));
  });

  test('a page opened from file:// keeps the text that says how to start', () => {
    expect(attributesBeforePaint(null, 'file:')).toEqual({});
    expect(attributesBeforePaint(null, 'file:', ['zh-CN'], '/paper/')).toEqual({});
  });

  test('the first words of the front page are shown at its own address only', () => {
    expect(attributesBeforePaint(null, 'https:', ['zh-CN'], '/paper/')).toEqual({ app: '', front: '' });
    expect(attributesBeforePaint(null, 'https:', ['en'], '/paper/')).toEqual({ app: '', locale: 'en', front: '' });
    for (const elsewhere of ['/', '/paper', '/paper/settings', '/paper/library']) expect(attributesBeforePaint(null, 'https:', ['zh-CN'], elsewhere)).toEqual({ app: '' });
  });
});

test('settings that were kept are read back; anything else falls back to its default', () => {
  const chosen = { theme: 'sepia', textSize: 'largest', lineHeight: 'loose', indent: 'off', justify: 'off', textFace: 'sans', elder: 'on', language: 'en', recentSearches: 'off', history: 'off', singleKeys: 'off', speechRate: '1.5' } as const;
  expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen);
  for (const kept of [null, '', '{', '3', '[]', '{"theme":1,"textSize":"huge"}']) expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('{"theme":"dark","textSize":"huge","elder":true,"__proto__":{"indent":"off"},"toString":"on"}')).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});
