import type { Gazetteers } from './gazetteers.ts';
import { MARK } from './lexicon.ts';
import { endsName, type Token } from './tokenize.ts';

const HAN = /\p{Script=Han}/u;
const SPEAKS = /^(?:说|表示|告诉|介绍|指出)/u;
const CLOSING = /^(?:$|[，。；：！？、”’）（《“\s—…])/u;
/** Characters that join or govern and so never end a given name. */
const NEVER_IN_NAME = /[的了是在和与或为对向从到被把将让等也都还就则们着说各每其该这那我你他她它]/u;

export interface FoundName {
  readonly name: string;
  readonly length: number;
}

/**
 * The person's name that begins at `at`: surname and one or two characters, ending where a mark or a word follows that names are followed by. Of two
 * readings the one is taken that stands in the story again. `strict` wants such an end; otherwise three characters are taken as the usual length.
 */
export function nameAt(text: string, at: number, whole: string, strict: boolean, gazetteers: Gazetteers): FoundName | null {
  const { surnames, compoundSurnames, ambiguousSurnames, notNames } = gazetteers.lists;
  if (startsWord(text, at, gazetteers)) return null;
  const isCompound = compoundSurnames.has(text.slice(at, at + 2));
  if (!isCompound && !surnames.has(text.charAt(at))) return minorityName(text, at);
  const family = isCompound ? 2 : 1;
  const readings = [family + 2, family + 1]
    .map((length) => text.slice(at, at + length))
    .filter((name) => name.length > family && [...name].every((c) => HAN.test(c)) && !cutsWord(text, at, at + name.length, gazetteers) && (!strict || !ambiguousSurnames.has(name.charAt(0)) || occurrences(whole, name) > 1 || SPEAKS.test(text.slice(at + name.length, at + name.length + 2))) && !NEVER_IN_NAME.test(name.slice(family)) && !isCommonWord(name, notNames));
  const ended = readings.filter((name) => isFollowed(text, at + name.length, gazetteers));
  const [first, second] = ended;
  if (first && second) return found(occurrences(whole, first) < occurrences(whole, second) && !CLOSING.test(text.slice(at + first.length)) ? second : first);
  if (first) return found(first);
  if (strict) return null;
  const again = readings.find((name) => occurrences(whole, name) > 1);
  return again ? found(again) : null;
}

/** The name that ends at `end`, where a title follows; it begins after a mark, a word that ends names, or at the start. */
export function nameBefore(text: string, end: number, whole: string, tokens: readonly Token[], gazetteers: Gazetteers): { readonly name: string; readonly start: number } | null {
  const { surnames, compoundSurnames, ambiguousSurnames, notNames } = gazetteers.lists;
  const readings = [3, 2, 4].map((length) => end - length).filter((start) => {
    const name = text.slice(start, end);
    if (start < 0 || name.length < 2 || ![...name].every((c) => HAN.test(c)) || isCommonWord(name, notNames) || (ambiguousSurnames.has(name.charAt(0)) && occurrences(whole, name) < 2)) return false;
    const isCompound = compoundSurnames.has(name.slice(0, 2));
    if (name.length === 4 && !isCompound) return false;
    return (isCompound || surnames.has(name.charAt(0))) && !NEVER_IN_NAME.test(name.slice(isCompound ? 2 : 1));
  });
  const bounded = readings.filter((start) => {
    if (tokens.some((token) => token.end - token.start > 1 && token.start < end && token.end > start && (token.start < start || token.end > end || token.head !== null))) return false;
    const before = tokens.find((token) => token.end === start);
    return start === 0 || (before !== undefined && (endsName(text, before) || before.head !== null)) || occurrences(whole, text.slice(start, end)) > 1;
  });
  const start = bounded[0];
  return start === undefined ? null : { name: text.slice(start, end), start };
}

/** `古丽·买买提`: names with a middle dot, four to fourteen characters around it. */
function minorityName(text: string, at: number): FoundName | null {
  const match = /^\p{Script=Han}{2,6}·\p{Script=Han}{2,8}?(?=说|表示|告诉|介绍|是|在|，|。|、|和|等|”)/u.exec(text.slice(at, at + 20));
  return match ? found(match[0]) : null;
}

/** A word of two or more characters begins here, so no name does. */
function startsWord(text: string, at: number, gazetteers: Gazetteers): boolean {
  const match = gazetteers.lexicon.longestAt(text, at);
  return match !== null && match.length > 1 && (match.value.marks & (MARK.stop | MARK.generic | MARK.head | MARK.title)) !== 0;
}

/** A word of two or more characters begins inside the reading and reaches its end or over it: 马明陪|同 cuts 陪同, 方首席 holds 首席. */
function cutsWord(text: string, start: number, end: number, gazetteers: Gazetteers): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const match = gazetteers.lexicon.longestAt(text, at);
    if (match && match.length > 1 && at + match.length >= end && (match.value.marks & (MARK.stop | MARK.title | MARK.weakTitle)) !== 0) return true;
  }
  return false;
}

function found(name: string): FoundName {
  return { name, length: name.length };
}

function isCommonWord(name: string, notNames: ReadonlySet<string>): boolean {
  return notNames.has(name) || notNames.has(name.slice(0, 2));
}

function isFollowed(text: string, end: number, gazetteers: Gazetteers): boolean {
  if (CLOSING.test(text.slice(end, end + 1))) return true;
  if (gazetteers.lists.namesFollowedBy.longestAt(text, end) !== null) return true;
  const word = gazetteers.lexicon.longestAt(text, end);
  return word !== null && word.length > 1 && (word.value.marks & MARK.stop) !== 0;
}

function occurrences(whole: string, name: string): number {
  let count = 0;
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) count += 1;
  return count;
}
