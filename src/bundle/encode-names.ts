import { createPinyinReader, type PinyinReader, readPersonName } from '../text/pinyin.ts';
import { PINYIN_TABLE, SURNAME_READINGS } from '../text/pinyin-table.ts';
import { simplify } from '../text/simplify.ts';
import type { PageDigest } from './encode-page.ts';
import type { NamesFile } from './format.ts';

/** Gathers the names of a collection and keeps of each only what its reading needs. */
export interface NamesEncoder {
  add(name: string): void;
  /** People, whose surname may be read otherwise than its character: those that a story names, each once. */
  addPeople(names: readonly string[]): void;
  /** People who are not counted. */
  addWriters(names: readonly string[]): void;
  /** @param people in the order in which their stories are to be counted */
  file(people: readonly { readonly name: string }[]): NamesFile;
}

/** The whole table, made ready at the first use. */
let whole: PinyinReader | null = null;

export function createNamesEncoder(): NamesEncoder {
  whole ??= createPinyinReader(PINYIN_TABLE);
  const reader = whole;
  const characters = new Set<string>();
  const words = new Map<string, string>();
  const stories = new Map<string, number>();
  const add = (name: string): void => {
    const simplified = simplify(name);
    for (const character of simplified) characters.add(character);
    for (const word of reader.wordsIn(simplified)) words.set(word, PINYIN_TABLE.words[word] ?? '');
  };
  const addPerson = (name: string): void => {
    add(name);
    const simplified = simplify(name);
    const syllables = readPersonName(simplified, reader, SURNAME_READINGS);
    if (syllables !== null) words.set(simplified, syllables);
  };
  return {
    add,
    addPeople(names) {
      names.forEach(addPerson);
      for (const name of names) stories.set(name, (stories.get(name) ?? 0) + 1);
    },
    addWriters: (names) => names.forEach(addPerson),
    file: (people) => ({
      usual: keepCharacters(PINYIN_TABLE.usual, characters), also: keepCharacters(PINYIN_TABLE.also, characters),
      words: Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1))),
      people: people.map(({ name }) => stories.get(name) ?? 0),
    }),
  };
}

/** The names that a page's stories print, but for those of organizations themselves, whose list depends on all pages. */
export function addPageNames(readings: NamesEncoder, { stories, named, reporters }: Pick<PageDigest, 'stories' | 'named' | 'reporters'>): void {
  stories.forEach(({ headline }, index) => {
    const { organizations, people } = named[index] ?? { organizations: [], people: [] };
    readings.add(headline);
    for (const { surfaces } of organizations) surfaces.forEach(readings.add);
    readings.addPeople([...new Set(people)]);
    readings.addWriters(reporters[index] ?? []);
  });
}

function keepCharacters(bySyllable: Readonly<Record<string, string>>, wanted: ReadonlySet<string>): Readonly<Record<string, string>> {
  const kept = Object.entries(bySyllable).map(([syllable, all]) => [syllable, Array.from(all).filter((character) => wanted.has(character)).join('')] as const);
  return Object.fromEntries(kept.filter(([, all]) => all !== ''));
}
