import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const css = readdirSync(folder).filter((name) => name.endsWith('.css')).map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')).join('\n');
/** System colours that are readable on each other, whatever a reader has them be (CSS Color 4, 10.1). */
const PAIRS = ['background-color: Mark; color: MarkText;', 'background-color: Highlight; color: HighlightText;'];

/** What stands between the braces of every media query of this kind. */
function within(query: string): string {
  return css.split(`@media ${query} {`).slice(1).map((rest) => rest.slice(0, rest.search(/^\}/m))).join('\n');
}

/** The declarations of every range that is painted over a text, by its name. */
function painted(rules: string): ReadonlyMap<string, string> {
  return new Map([...rules.matchAll(/^\s*([^{}\n]*::highlight\([^{]*)\{([^}]*)\}/gm)].flatMap(([, selectors = '', declarations = '']) => [...selectors.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name = '']) => [name, declarations.trim()] as const)));
}

const forced = painted(within('(forced-colors: active)'));
const names = [...painted(within('screen')).keys()];

test('what a text is painted with is looked for', () => {
  expect(names).toEqual(expect.arrayContaining(['highlight-yellow', 'highlight-green', 'highlight-blue', 'highlight-red', 'highlight-present', 'search-hit', 'current-hit', 'read-aloud']));
});

test('it is said of the story alone, since a browser works it out for every element that it is said of', () => {
  expect(css.match(/(?<!\.story-main )::highlight\(/g)).toBeNull();
});

test.each(names)('%s has a pair of the system’s colours where these are forced', (name) => {
  expect(PAIRS.filter((pair) => forced.get(name)?.startsWith(pair))).toHaveLength(1);
});

test('the four colours of highlights stay told apart by their lines there', () => {
  const lines = ['yellow', 'green', 'blue', 'red'].map((colour) => /underline (\w+)/.exec(painted(within('screen')).get(`highlight-${colour}`) ?? '')?.[1]);
  expect(new Set(lines)).toEqual(new Set(['solid', 'dashed', 'dotted', 'wavy']));
  for (const colour of ['yellow', 'green', 'blue', 'red']) expect(forced.get(`highlight-${colour}`)).toMatch(/text-decoration-color: MarkText/);
});
