import { Trie } from '../text/trie.ts';
import type { GazetteerLists, HeadKind } from './gazetteer-lists.ts';

/** What a word does to the name of an organization that it stands in or beside. A word can do several. */
export const MARK = { stop: 1, keep: 2, head: 4, place: 8, generic: 16, title: 32, weakTitle: 64, determiner: 128, anchor: 256, district: 512, bracket: 1024, brand: 2048 } as const;

interface Word {
  readonly marks: number;
  readonly head: HeadKind | null;
  /** UTF-16 units of the head noun that the word ends with and that is a word of its own (工程|有限公司); 0 for none. */
  readonly tail: number;
}

/** Chinese numerals of numbered bureaus (中建一局 … 中铁二十五局). */
const NUMERALS = '一二三四五六七八九十'.split('');
const BUREAU_NUMBERS = [...NUMERALS, ...NUMERALS.map((n) => `十${n}`), ...NUMERALS.slice(0, 5).map((n) => `二十${n}`), '二十'];
/** Bodies whose name grows together with the last character of 某区 or 某市. */
const GROWN_TOGETHER: readonly [string, HeadKind][] = [['委', 'party'], ['纪委', 'party'], ['纪委监委', 'party'], ['委办公室', 'party']];

/** One trie of all words that tell where the name of an organization or a person begins and ends. */
export type Lexicon = Trie<Word>;

export function compileLexicon(lists: GazetteerLists): Lexicon {
  const lexicon: Lexicon = new Trie();
  const merge = (old: Word, word: Word): Word => ({ marks: old.marks | word.marks, head: old.head ?? word.head, tail: Math.max(old.tail, word.tail) });
  const add = (words: Iterable<string>, marks: number, head: HeadKind | null = null, tailOf: (word: string) => number = () => 0): void => {
    for (const word of words) lexicon.add(word, { marks, head, tail: tailOf(word) }, merge);
  };
  for (const [kind, words] of lists.heads) add(words, MARK.head, kind);
  const districts = Object.entries(lists.districts);
  for (const [name] of districts.slice(0, 16)) for (const [tail, kind] of GROWN_TOGETHER) add([`${name}${tail}`], MARK.head | MARK.place, kind);
  for (const [tail, kind] of GROWN_TOGETHER) add([`北京市${tail}`, `市${tail}`, `区${tail}`], MARK.head | MARK.anchor, kind);
  for (const firm of lists.numberedBureau) add(BUREAU_NUMBERS.map((number) => `${firm}${number}局`), MARK.head | MARK.keep, 'company');
  add(districts.flatMap(([name, short]) => (name.endsWith('区') ? [name, ...short] : short)), MARK.place | MARK.anchor | MARK.district);
  for (const names of lists.subdivisions.values()) add(names.flatMap(subdivisionForms), MARK.place);
  for (const names of lists.communities.values()) add(names, MARK.place);
  const headOf = headBySuffix(lists);
  for (const place of lists.places) {
    for (const name of [place.name, ...(place.aliases ?? [])]) if (!place.needsContext && name.length > 2) add([name], headOf(name) ? MARK.place | MARK.head : MARK.place, headOf(name));
  }
  add([...lists.fullNames.keys()], MARK.head | MARK.keep | MARK.anchor, 'union');
  add(lists.brands, MARK.keep | MARK.brand);
  for (const name of lists.elsewhere) add([name, `${name}市`, `${name}省`], MARK.anchor);
  add(lists.centralPrefixes, MARK.anchor);
  add(lists.stop, MARK.stop);
  add(lists.keep, MARK.keep, null, tailBySuffix(lists));
  add(lists.generic, MARK.generic);
  add(lists.notHeads, MARK.keep);
  add(lists.determiners, MARK.determiner);
  add(lists.titles, MARK.title);
  add(lists.weakTitles, MARK.weakTitle);
  return lexicon;
}

/** The kind of body that a place is by the end of its name: 积水潭医院 is a hospital. */
function headBySuffix(lists: GazetteerLists): (name: string) => HeadKind | null {
  const kinds = new Map<string, HeadKind>();
  for (const [kind, words] of lists.heads) if (kind !== 'internal' && kind !== 'weak') for (const word of words) if (word.length > 1) kinds.set(word, kind);
  return (name) => {
    for (let from = 1; from < name.length - 1; from += 1) {
      const kind = kinds.get(name.slice(from));
      if (kind) return kind;
    }
    return null;
  };
}

/** The length of the head noun that a protected word ends with: without it 甲工程有限公司 would have no head at all. */
function tailBySuffix(lists: GazetteerLists): (word: string) => number {
  const heads = new Set([...lists.heads].flatMap(([kind, words]) => (kind === 'weak' || kind === 'internal' ? [] : words)));
  return (word) => {
    if (heads.has(word)) return 0;
    for (let from = 1; from < word.length - 1; from += 1) if (heads.has(word.slice(from))) return word.length - from;
    return 0;
  };
}

/**
 * The ways a subdivision is written. The statistical list calls many towns 地区 which the papers call 镇 or 乡 (黄村地区, 黄村镇), and the papers
 * shorten 门外 and 门内 to their last character (崇文门外街道, 崇外街道; 广安门内街道, 广内街道).
 */
export function subdivisionForms(name: string): readonly string[] {
  const area = /^(.{2,})地区$/u.exec(name)?.[1];
  const gate = /^(.)(?:.+)门([内外])街道$/u.exec(name);
  const folk = /^(.{2,}?)(?:满族|回族)乡$/u.exec(name)?.[1];
  return [
    name,
    ...(area ? (area.endsWith('镇') ? [area] : [`${area}镇`, `${area}乡`, `${area}街道`]) : []),
    ...(gate ? [`${gate[1]}${gate[2]}街道`] : []),
    ...(folk ? [`${folk}乡`] : []),
  ];
}
