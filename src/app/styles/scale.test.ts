import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../../', import.meta.url);
const SHEETS = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(new URL(name, SRC), 'utf8').replaceAll(/\/\*.*?\*\//gs, '') }));

/** Every declaration of these properties, with its file. */
function declared(properties: string): readonly { readonly at: string; readonly value: string }[] {
  return SHEETS.flatMap(({ name, css }) => [...css.matchAll(new RegExp(`[{;\\s](${properties}):\\s*([^;}]+)`, 'g'))].map(([, property = '', value = '']) => ({ at: `${name}: ${property}: ${value}`, value })));
}

test('every size of type in rem is one of the six steps', () => {
  const STEPS = [14, 16, 18, 22, 28, 36].map((px) => px / 16);
  const sizes = declared('font|font-size').flatMap(({ at, value }) => {
    const [size = ''] = value.split('/');
    return [...size.matchAll(/([\d.]+)rem/g)].map(([, rem]) => ({ at, rem: Number(rem) }));
  });
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ rem }) => !STEPS.includes(rem)).map(({ at }) => at)).toEqual([]);
});

test('every rounded corner is the one corner', () => {
  const corners = declared('border(?:-[a-z]+)*-radius');
  expect(corners.length).toBeGreaterThan(5);
  expect(corners.filter(({ value }) => !/^(?:var\(--corner\)|0)(?: (?:var\(--corner\)|0))*$/.test(value.trim())).map(({ at }) => at)).toEqual([]);
});
