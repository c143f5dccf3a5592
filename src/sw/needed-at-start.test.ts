import { expect, it } from 'vitest';
import { neededAtStart } from './needed-at-start.ts';

it.each(['index.html', 'icon.svg', 'bundle/manifest.json', 'manifest.webmanifest', 'assets/index-BXavGahy.js', 'assets/index-Bmp1RQ2C.css', 'assets/pinyin-DT_2a.js'])('the app starts from %s', (path) => {
  expect(neededAtStart(path)).toBe(true);
});

it.each(['assets/places-B3zbDb_x.json', 'assets/pinyin-table-BjvgMlgx.js'])('%s can follow', (path) => {
  expect(neededAtStart(path)).toBe(false);
});
