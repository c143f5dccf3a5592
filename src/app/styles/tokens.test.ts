import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The colours of a block's custom properties: one, or that of light themes and that of the dark one. */
function colours(css: string, selector: string): ReadonlyMap<string, readonly [string, string]> {
  const [, block = ''] = css.split(`${selector} {`);
  const found = block.slice(0, block.indexOf('}')).matchAll(/(--[a-z-]+):\s*(?:light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)|(#[\da-f]{6}))/g);
  return new Map([...found].map(([, name = '', light, dark, both = '']) => [name, [light ?? both, dark ?? both]]));
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = read('./tokens.css');
const common = new Map([...colours(tokens, ':root'), ...colours(read('./highlights.css'), ':root')]);
const sepia = colours(tokens, ":root[data-theme='sepia']");
const THEMES = {
  light: (name: string) => common.get(name)?.[0],
  dark: (name: string) => common.get(name)?.[1],
  sepia: (name: string) => (sepia.get(name) ?? common.get(name))?.[0],
};

const HIGHLIGHTS = ['yellow', 'green', 'blue', 'pink'];
/** What is read on what. */
const TEXT = [
  ...['--ink', '--secondary', '--red'].flatMap((text) => ['--paper', '--surface'].map((ground) => [text, ground] as const)),
  // Buttons are ink or red, with paper as their text.
  ['--paper', '--ink'], ['--paper', '--red'], ['--ink', '--hit'],
  // The sentence that is read aloud.
  ['--paper', '--focus'],
  ...HIGHLIGHTS.map((colour) => ['--ink', `--${colour}`] as const),
] as const;
/** What tells a control, a ring or a mark from what is around it. */
const EDGES = [
  ...['--edge', '--focus'].flatMap((edge) => ['--paper', '--surface'].map((ground) => [edge, ground] as const)),
  ...HIGHLIGHTS.map((colour) => [`--${colour}-line`, `--${colour}`] as const),
] as const;

describe.each(Object.entries(THEMES))('in the %s theme', (_, colourOf) => {
  test.each([...TEXT.map((pair) => [...pair, 4.5] as const), ...EDGES.map((pair) => [...pair, 3] as const)])('%s on %s has at least %d:1', (front, ground, least) => {
    expect(contrast(colourOf(front) ?? '', colourOf(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('a colour is written once: what one theme has of its own is no copy of the dark theme', () => {
  expect(common.size).toBeGreaterThan(15);
  expect(tokens.match(/#141312/g)).toHaveLength(1);
  expect(tokens).not.toContain('prefers-color-scheme');
});
