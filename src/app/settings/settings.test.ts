import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, LINE_HEIGHTS, parseSettings, rootAttributes, SETTINGS_KEY, TEXT_SIZES, THEMES } from './settings.ts';

const SCRIPT = readFileSync(new URL('../../../public/theme.js', import.meta.url), 'utf8');

const BLOCKED = Symbol('storage is refused');

/** What public/theme.js sets on `<html>` when this stands in storage; null for nothing, BLOCKED for a browser that refuses storage. */
function attributesBeforePaint(kept: string | null | typeof BLOCKED, protocol = 'https:'): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(SCRIPT, {
    document: { documentElement: { dataset }, querySelectorAll: () => [] },
    location: { protocol },
    localStorage: {
      getItem: (key: string) => {
        if (kept === BLOCKED) throw new Error('SecurityError');
        return key === SETTINGS_KEY ? kept : null;
      },
    },
  });
  return dataset;
}

describe('public/theme.js sets before first paint what the app sets later', () => {
  const every = THEMES.flatMap((theme) => TEXT_SIZES.flatMap((textSize) => LINE_HEIGHTS.map((lineHeight) => ({ ...DEFAULT_SETTINGS, theme, textSize, lineHeight }))));
  test.each(every)('$theme, $textSize, $lineHeight', (settings) => {
    const expected = Object.fromEntries(Object.entries(rootAttributes(settings)).filter(([, value]) => value !== null));
    expect(attributesBeforePaint(JSON.stringify(settings))).toEqual({ app: '', ...expected });
  });

  test.each(['', 'null', '[]', '"dark"', '{"theme":"<script>"}', '{"theme":'])('nothing is set for %j', (kept) => {
    expect(attributesBeforePaint(kept)).toEqual({ app: '' });
  });

  test('nothing is set where storage is refused', () => {
    expect(attributesBeforePaint(BLOCKED)).toEqual({ app: '' });
  });

  test('a page opened from file:// keeps the text that says how to start', () => {
    expect(attributesBeforePaint(null, 'file:')).toEqual({});
  });
});

test('settings that were kept are read back; anything else falls back to its default', () => {
  const chosen = { theme: 'sepia', textSize: 'larger', lineHeight: 'loose', language: 'en', recentSearches: 'off', history: 'off', singleKeys: 'off' } as const;
  expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen);
  for (const kept of [null, '', '{', '3', '[]', '{"theme":1,"textSize":"huge"}']) expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('{"theme":"dark","textSize":"huge"}')).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});
