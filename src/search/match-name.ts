import type { Fold } from '../text/fold.ts';
import { createPinyinReader, type ReadingTable } from '../text/pinyin.ts';
import type { Span } from '../text/span.ts';
import { createPinyinFinder, GOES_ON, RANK_OF_DEPTH } from './match-pinyin.ts';
import { cutUnits, digitAt, endsAt, type NameUnits } from './name-units.ts';
import { createSyllableNumbers } from './syllable-numbers.ts';

/** How a name fits what was typed. */
export interface NameMatch {
  /** The lower the better. */
  readonly rank: number;
  /** Whether it fits from the beginning of the name on. */
  readonly atStart: boolean;
  /** What was matched, in UTF-16 units of the name: in order, apart from one another. */
  readonly marks: readonly Span[];
}

/** Looks for what was typed so far in prepared names. */
export interface NameFinder {
  /** What was typed, folded: a name that holds it fits as printed. */
  readonly printed: string;
  /** What every name that fits by pinyin holds: a pattern of its {@link spokenText}, or a character as printed. */
  readonly pattern: RegExp | null;
  readonly character: string | null;
  /** The lower the better; null where the name does not fit so. */
  rankAsPrinted(name: NameUnits): number | null;
  /** By pinyin. */
  rankAsSpoken(name: NameUnits): number | null;
  /** Of a name that fits. */
  marks(name: NameUnits): readonly Span[];
}

/** Finds names by their characters, by pinyin, by initials, and by mixtures of them. */
export interface NameMatcher {
  prepare(name: string): NameUnits;
  /** What to look with for what was typed; null where that holds nothing to look for. */
  find(typed: string): NameFinder | null;
  /** For one name at a time. Names and what was typed last are remembered. */
  match(typed: string, name: string): NameMatch | null;
}

/** Longer input than any name would be looked for in vain. */
const LONGEST_TYPED = 240;

/** @param table readings of the characters of the names */
export function createNameMatcher(table: ReadingTable, fold: Fold): NameMatcher {
  const reader = createPinyinReader(table);
  const numbers = createSyllableNumbers([...Object.keys(table.usual), ...Object.keys(table.also), ...Object.values(table.words).flatMap((syllables) => syllables.split(' '))]);
  const prepare = (name: string): NameUnits => {
    const folded = fold(name);
    return cutUnits(folded, reader.read(folded), numbers);
  };
  const find = (typed: string): NameFinder | null => {
    const folded = fold(typed).trim();
    if (folded === '') return null;
    const letters = folded.replaceAll('ü', 'v').replaceAll(/[^\p{L}\p{N}]/gu, '');
    const pinyin = /[a-z]/.test(letters) && letters.length <= LONGEST_TYPED ? createPinyinFinder(letters, numbers) : null;
    return {
      printed: folded,
      pattern: pinyin?.pattern ?? null,
      character: (pinyin && /[^a-z0-9]/u.exec(letters)?.[0]) ?? null,
      rankAsPrinted: (name) => rankAsPrinted(name, folded),
      rankAsSpoken: (name) => pinyin?.rank(name) ?? null,
      marks(name) {
        const at = name.folded.indexOf(folded);
        return at >= 0 ? [[at, at + folded.length]] : joinPlaces(pinyin?.places(name) ?? []);
      },
    };
  };
  const prepared = new Map<string, NameUnits>();
  let last: { readonly typed: string; readonly finder: NameFinder | null } = { typed: '', finder: null };
  return {
    prepare, find,
    match(typed, name) {
      if (last.typed !== typed) last = { typed, finder: find(typed) };
      const units = prepared.get(name) ?? prepare(name);
      prepared.set(name, units);
      const { finder } = last;
      const rank = finder?.rankAsPrinted(units) ?? finder?.rankAsSpoken(units) ?? null;
      return rank === null ? null : { rank, atStart: rank < RANK_OF_DEPTH, marks: finder?.marks(units) ?? [] };
    },
  };
}

function rankAsPrinted(name: NameUnits, folded: string): number | null {
  const at = name.folded.indexOf(folded);
  if (at < 0) return null;
  const first = name.places.indexOf(at);
  const behind = name.places.findIndex((place) => place >= at + folded.length);
  return (first < 0 ? 1 : digitAt(name.depths, first)) * RANK_OF_DEPTH + (behind < 0 || endsAt(name, behind) ? 0 : GOES_ON);
}

/** Neighbouring places as one span. */
function joinPlaces(places: readonly number[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last && last[1] === place) last[1] = place + 1;
    else spans.push([place, place + 1]);
  }
  return spans;
}
