import { expect, it } from 'vitest';
import { findImpurities } from './find-impurities.ts';
import { readSources } from './read-sources.ts';

it('the core as it stands is pure', () => {
  expect([...readSources()].filter(([path]) => path.endsWith('.ts')).flatMap(([path, text]) => findImpurities(path, text))).toEqual([]);
});

it.each([
  'export const now = Date.now();',
  'export const now = new Date(0);',
  'export const die = Math.random();',
  "export const die = Math['random']();",
  "export const less = 'a'.localeCompare('b') < 0;",
  'export const shown = (1).toLocaleString();',
  'export const order = new Intl.Collator();',
  'export const all = globalThis;',
])('in the core, %s is refused', (text) => {
  for (const path of ['text/planted.ts', 'ingest/planted.ts', 'search/planted.ts', 'export/planted.ts', 'pipeline.ts']) expect(findImpurities(path, text)).toHaveLength(1);
  expect(findImpurities('build/planted.ts', text)).toEqual([]);
});

it('a name that only looks like one passes', () => {
  expect(findImpurities('text/planted.ts', 'export interface Date2 { readonly random: number }\nexport const read = (die: Date2) => die.random;')).toEqual([]);
});
