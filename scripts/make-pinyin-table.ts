/**
 * Writes src/text/pinyin-table.ts from the lists of the npm package pinyin-pro (MIT, a development dependency), the titles of data/gazetteers/ and
 * the few words below. Run: npm run make-pinyin-table
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { createPinyinReader, type ReadingTable } from '../src/text/pinyin.ts';
import { simplify } from '../src/text/simplify.ts';

/** Names of places and banks that pinyin-pro reads by their characters. Readings of counties and cities are the official ones; general knowledge. */
const FURTHER_WORDS = `里堡 li pu,家堡 jia pu,柳堡 liu pu,大栅栏 da shi lan,央行 yang hang,中行 zhong hang,工行 gong hang,农行 nong hang,建行 jian hang,交行 jiao hang,招行 zhao hang,
乐亭 lao ting,乐陵 lao ling,乐清 yue qing,蔚县 yu xian,单县 shan xian,百色 bo se,大埔 da bu,涡阳 guo yang,洪洞 hong tong,莘庄 xin zhuang,六合区 lu he qu,歙县 she xian,
解州 xie zhou,黄陂 huang pi,尉犁 yu li,浒墅关 xu shu guan,繁峙 fan shi,泌阳 bi yang,会稽 kuai ji,广厦 guang sha,大厦 da sha,商厦 shang sha`;
/** A further reading of a character counts when at least so many words of pinyin-pro have it, and this part of its words. */
const [OFTEN, PART] = [3, 0.25];
const LONGEST_WORD = 4;
const LINE_LENGTH = 480;
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

const lists = await Promise.all([
  import.meta.resolve('pinyin-pro/dist/esm/data/dict2.mjs'), import.meta.resolve('pinyin-pro/dist/esm/data/dict3.mjs'), import.meta.resolve('pinyin-pro/dist/esm/data/dict4.mjs'),
  import.meta.resolve('pinyin-pro/dist/esm/data/surname.mjs'),
].map(async (address) => ((await import(address)) as { readonly default: Readonly<Record<string, string>> }).default));
const surnameList = lists.pop() ?? {};
const titles = JSON.parse(readFileSync(new URL('../data/gazetteers/titles.json', import.meta.url), 'utf8')) as Readonly<Record<string, string>>;

const withoutTone = (syllables: string): string => syllables.normalize('NFD').replaceAll('u\u0308', 'v').replaceAll(/[\u0300-\u036f]/g, '');
const readingsOf = (character: string): readonly string[] => [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))].filter((syllable) => /^[a-z]+$/.test(syllable) && syllable !== character);
const isRead = (word: string, syllables: string): boolean => word.length === syllables.split(' ').length && /^\p{Script=Han}+$/u.test(word) && simplify(word) === word && /^[a-z ]+$/.test(syllables);

const characters = new Map<string, readonly string[]>();
for (let unit = FIRST_HAN; unit <= LAST_HAN; unit += 1) {
  const character = String.fromCharCode(unit);
  const readings = readingsOf(character);
  if (readings.length > 0 && simplify(character) === character) characters.set(character, readings);
}
const listed = new Map(lists.flatMap((list) => Object.entries(list)).map(([word, syllables]) => [word, withoutTone(syllables)] as const).filter(([word, syllables]) => word.length <= LONGEST_WORD && isRead(word, syllables)));

/** By character: how many words read it so. */
const uses = new Map<string, Map<string, number>>();
for (const [word, syllables] of listed) {
  syllables.split(' ').forEach((syllable, at) => {
    const counts = uses.get(word.charAt(at)) ?? new Map<string, number>();
    uses.set(word.charAt(at), counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
  });
}
const also = new Map([...characters].map(([character, [usual]]) => {
  const counts = [...uses.get(character) ?? []];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return [character, counts.filter(([syllable, count]) => syllable !== usual && count >= OFTEN && count >= all * PART).map(([syllable]) => syllable)] as const;
}));

const byCharacters = createPinyinReader({ usual: bySyllable([...characters].map(([character, [usual = '']]) => [usual, character])), also: {}, words: {} });
const usually = (word: string): string => byCharacters.read(word).map(([syllable]) => syllable ?? '').join(' ');
for (const words of Object.values(titles)) {
  for (const word of words.split(' ')) if (word.length <= LONGEST_WORD && word.endsWith('长') && !listed.has(word)) listed.set(word, usually(word).replace(/\w+$/, 'zhang'));
}
for (const entry of FURTHER_WORDS.split(/,\s*/)) listed.set(entry.replace(/ .*/, ''), entry.replace(/^\S+ /, ''));

const settles = ([word, syllables]: readonly [string, string]): boolean => syllables !== usually(word) || [...word].some((character) => (also.get(character) ?? []).length > 0);
const surnames = Object.entries(surnameList).map(([name, syllables]) => [name, withoutTone(syllables)] as const).filter(([name, syllables]) => isRead(name, syllables) && syllables !== usually(name));
const table: ReadingTable = {
  usual: bySyllable([...characters].map(([character, [usual = '']]) => [usual, character])),
  also: bySyllable([...also].flatMap(([character, syllables]) => syllables.map((syllable) => [syllable, character] as const))),
  words: Object.fromEntries([...listed].filter(settles).sort(byFirst)),
};

function byFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function bySyllable(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const groups = new Map<string, string>();
  for (const [syllable, character] of pairs) groups.set(syllable, (groups.get(syllable) ?? '') + character);
  return Object.fromEntries([...groups].sort(byFirst));
}

/** Entries of a record, several a line. */
function lines(record: Readonly<Record<string, string>>): string {
  const made: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    const entry = `${key}: '${value}',`;
    const last = made.at(-1);
    if (last !== undefined && last.length + entry.length < LINE_LENGTH) made[made.length - 1] = `${last} ${entry}`;
    else made.push(entry);
  }
  return made.map((line) => `  ${line}`).join('\n');
}

writeFileSync(new URL('../src/text/pinyin-table.ts', import.meta.url), `// Made by scripts/make-pinyin-table.ts from the lists of pinyin-pro (© zh-lx, MIT). Do not edit.
import type { ReadingTable } from './pinyin.ts';

/** Every simplified character of the basic plane, and the words whose characters are read otherwise than alone. */
export const PINYIN_TABLE: ReadingTable = {
 usual: {
${lines(table.usual)}
 },
 also: {
${lines(table.also)}
 },
 words: {
${lines(table.words)}
 },
};

/** Surnames that are read otherwise than their characters usually are. */
export const SURNAME_READINGS: Readonly<Record<string, string>> = {
${lines(Object.fromEntries([...surnames].sort(byFirst)))}
};
`);
