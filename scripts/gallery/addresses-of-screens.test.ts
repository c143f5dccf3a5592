import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOfScreens } from './addresses-of-screens.ts';
import { OPENED } from './opened.ts';
import { README_PICTURES } from './readme-pictures.ts';

const addresses = addressesOfScreens({ page: 'p', article: 'a', brief: 'b', district: 'd', organization: 'o', person: 'n' });
const folder = new URL('../../src/app/routes/', import.meta.url);
const paths = readdirSync(folder).flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bpath: '([^']*)'/g)].map(([, path = '']) => path));

/** Whether an address is one of a path such as `/page/$page`. */
function isOf(path: string, address: string): boolean {
  return new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`).test(`/${address.replace(/\?.*/, '')}`);
}

test('there is a picture of every route', () => {
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !Object.values(addresses).some((address) => isOf(path, address)))).toEqual([]);
});

test('what opens over a screen, and the README’s pictures, are of screens that there are', () => {
  const shown = [...Object.keys(OPENED), ...README_PICTURES.map(({ screen }) => screen)];
  expect(shown.filter((name) => !Object.hasOwn(addresses, name))).toEqual([]);
});
