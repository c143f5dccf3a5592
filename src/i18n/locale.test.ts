import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';

test.each([
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh-Hant-TW'], 'zh-CN'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'EN-us'], 'en'],
  [['fr', 'de'], 'zh-CN'],
  [[], 'zh-CN'],
])('a browser set to %j gets %s', (languages, locale) => {
  expect(chooseLocale(languages)).toBe(locale);
});
