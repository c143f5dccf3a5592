import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { aboutByLocale } from './about-by-locale.ts';
import { aloudByLocale } from './aloud-by-locale.ts';
import { backupByLocale } from './backup-by-locale.ts';
import { correctionsByLocale } from './corrections-by-locale.ts';
import { elderByLocale } from './elder-by-locale.ts';
import { entityByLocale } from './entity-by-locale.ts';
import { exportByLocale } from './export-by-locale.ts';
import { frontByLocale } from './front-by-locale.ts';
import { highlightsByLocale } from './highlights-by-locale.ts';
import { hitsByLocale } from './hits-by-locale.ts';
import { keysByLocale } from './keys-by-locale.ts';
import { mineByLocale } from './mine-by-locale.ts';
import { offlineByLocale } from './offline-by-locale.ts';
import { ownPagesByLocale } from './own-pages-by-locale.ts';
import { paletteByLocale } from './palette-by-locale.ts';
import { readingByLocale } from './reading-by-locale.ts';
import { relatedByLocale } from './related-by-locale.ts';
import { searchHelpByLocale } from './search-help-by-locale.ts';
import { searchByLocale } from './search-by-locale.ts';
import { settingsByLocale } from './settings-by-locale.ts';
import { storageByLocale } from './storage-by-locale.ts';
import { suggestByLocale } from './suggest-by-locale.ts';
import { versionByLocale } from './version-by-locale.ts';
import { viewsByLocale } from './views-by-locale.ts';
import { en as enAtOnce } from './en.ts';
import { zhCn as zhCnAtOnce } from './zh-cn.ts';

/** With what is loaded when its screens are. */
const en = { ...enAtOnce, about: aboutByLocale.en, aloud: aloudByLocale.en, backup: backupByLocale.en, corrections: correctionsByLocale.en, elder: elderByLocale.en, entity: entityByLocale.en, export: exportByLocale.en, front: frontByLocale.en, highlights: highlightsByLocale.en, hits: hitsByLocale.en, keys: keysByLocale.en, mine: mineByLocale.en, offline: offlineByLocale.en, ownPages: ownPagesByLocale.en, palette: paletteByLocale.en, reading: readingByLocale.en, related: relatedByLocale.en, search: searchByLocale.en, searchHelp: searchHelpByLocale.en, settings: settingsByLocale.en, storage: storageByLocale.en, suggest: suggestByLocale.en, version: versionByLocale.en, views: viewsByLocale.en };
const zhCn = { ...zhCnAtOnce, about: aboutByLocale['zh-CN'], aloud: aloudByLocale['zh-CN'], backup: backupByLocale['zh-CN'], corrections: correctionsByLocale['zh-CN'], elder: elderByLocale['zh-CN'], entity: entityByLocale['zh-CN'], export: exportByLocale['zh-CN'], front: frontByLocale['zh-CN'], highlights: highlightsByLocale['zh-CN'], hits: hitsByLocale['zh-CN'], keys: keysByLocale['zh-CN'], mine: mineByLocale['zh-CN'], offline: offlineByLocale['zh-CN'], ownPages: ownPagesByLocale['zh-CN'], palette: paletteByLocale['zh-CN'], reading: readingByLocale['zh-CN'], related: relatedByLocale['zh-CN'], search: searchByLocale['zh-CN'], searchHelp: searchHelpByLocale['zh-CN'], settings: settingsByLocale['zh-CN'], storage: storageByLocale['zh-CN'], suggest: suggestByLocale['zh-CN'], version: versionByLocale['zh-CN'], views: viewsByLocale['zh-CN'] };

const APP = new URL('../app/', import.meta.url);
const CHINESE = /\p{Script=Han}/u;
const WORD = /\p{L}/u;
const SHOWN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title']);

/** Every string of a module that a reader would see or hear, with its place; regular expressions and comments are none. */
function visibleStrings(name: string, code: string): string[] {
  const found: string[] = [];
  const report = (start: number, text: string): void => {
    found.push(`${name}:${code.slice(0, start).split('\n').length} ${text.trim()}`);
  };
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message}`);
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string' && CHINESE.test(node.value)) report(node.start, node.value);
    },
    TemplateElement(node) {
      if (CHINESE.test(node.value.raw)) report(node.start, node.value.raw);
    },
    JSXText(node) {
      if (WORD.test(node.value)) report(node.start, node.value);
    },
    JSXAttribute(node) {
      const attribute = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      if (SHOWN_ATTRIBUTES.has(attribute) && node.value?.type === 'Literal' && WORD.test(node.value.value)) report(node.start, node.value.value);
    },
  }).visit(program);
  return found;
}

const modules = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !name.includes('testing/')).toSorted();

describe('every visible string comes from the dictionary', () => {
  test.each(modules)('src/app/%s', (name) => {
    expect(visibleStrings(name, readFileSync(new URL(name, APP), 'utf8'))).toEqual([]);
  });

  test('and the search for others finds what is planted', () => {
    const planted = 'const a = "收藏"; const b = `共 ${1} 篇`; const c = <p title="Save it">Saved<img alt="" /></p>; const d = /未标注/;';
    expect(visibleStrings('planted.tsx', planted)).toEqual(['planted.tsx:1 收藏', 'planted.tsx:1 共', 'planted.tsx:1 篇', 'planted.tsx:1 Save it', 'planted.tsx:1 Saved']);
  });
});

/** Stands for a count, a name and a day alike. */
const SAMPLE = '2026-11-21';

/** Every string of a dictionary by its path; functions are asked with a sample. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, [SAMPLE, SAMPLE, SAMPLE]))]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`)) : [];
}

describe('the two dictionaries', () => {
  test('English has Chinese only where a Chinese text is meant', () => {
    // Examples of queries are what a reader types to find Chinese text.
    const chinese = strings(en, 'en').filter(([path, text]) => CHINESE.test(text) && !path.startsWith('en.searchHelp.examples.')).map(([path]) => path);
    expect(chinese).toEqual(['en.settings.languages.zh-CN', 'en.settings.sampleText.0', 'en.settings.sampleText.1']);
  });

  test('no string is empty in either', () => {
    expect([...strings(zhCn, 'zh'), ...strings(en, 'en')].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('both have the same entries', () => {
    const paths = (value: unknown): string[] => strings(value, '').map(([path]) => path).toSorted();
    expect(paths(en)).toEqual(paths(zhCn));
  });
});
