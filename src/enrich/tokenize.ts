import { isHan } from '../text/characters.ts';
import type { HeadKind } from './gazetteer-lists.ts';
import { MARK, type Lexicon } from './lexicon.ts';

/** A word of the lexicon or one unknown character. `marks` are those of `MARK`, 0 for the unknown. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly marks: number;
  readonly head: HeadKind | null;
}

/** Marks that end a name when the word has neither `keep`, `head` nor `place`. */
const ENDING = MARK.stop | MARK.title | MARK.determiner;
const HOLDING = MARK.keep | MARK.head | MARK.place;
/** Letters and marks that stand in names beside Han characters: ASCII letters and digits, · & - + and Latin letters with accents. */
const NAME_CHARACTER = /[A-Za-z0-9\u00b7&\-+\u00c0-\u024f]/;

/** Reads a text from left to right by the longest words. Adjoining tokens cover it wholly. */
export function tokenize(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = lexicon.longestAt(text, at);
    const match = found && isCutTrade(text, at + found.length, found.value.marks) ? lexicon.longestAt(text, at, at + found.length - 1) : found;
    if (match) {
      const end = at + match.length - match.value.tail;
      tokens.push({ start: at, end, marks: match.value.marks, head: match.value.head });
      at = end;
    } else {
      tokens.push({ start: at, end: at + 1, marks: 0, head: null });
      at += 1;
    }
  }
  return tokens;
}

/** Who learns to do something: 学会 is no body behind them. */
const LEARNER = /(?:[职女工]工|工人|员工|老人|老年人|学员|孩子|[居村市]民|大家|会员|骑手|司机|师傅|学生|青年|选手|[她他你我们已能都也还要]|逐渐|慢慢|很快|快速)$/u;

/** 某市总工会: 市总 is no short form where the full word follows, nor 市委 before 员会; 某某电工会: 电工 is no trade where 工 begins the word 工会. */
function isCutTrade(text: string, end: number, marks: number): boolean {
  if ((marks & (MARK.head | MARK.title | MARK.weakTitle)) === 0) return false;
  const last = text.charAt(end - 1);
  if ((marks & MARK.head) !== 0) {
    if (last === '委' && text.startsWith('员会', end)) return true;
    if (last === '总' && text.startsWith('工会', end)) return true;
    if (last === '会' && text.charAt(end - 2) === '学' && LEARNER.test(text.slice(Math.max(0, end - 6), end - 2)) && /^\p{Script=Han}/u.test(text.charAt(end))) return true;
  }
  if ((marks & MARK.weakTitle) !== 0 && (last === '模' || last === '范' || last === '匠') && /^(?:协会|学院|服务中心|联合会)/u.test(text.slice(end, end + 4)) && /(?:劳模|劳动模范|工匠)$/u.test(text.slice(Math.max(0, end - 4), end))) return true;
  return last === '工' && (marks & (MARK.weakTitle | MARK.title)) !== 0 && (marks & MARK.generic) === 0 && /^(?:会(?![员议上所])|业|序|艺|作)/u.test(text.slice(end, end + 2));
}

/** Whether a token cannot stand inside the name of an organization. */
export function endsName(text: string, token: Token): boolean {
  if (token.marks === 0) return !isHan(text.charCodeAt(token.start)) && !NAME_CHARACTER.test(text.charAt(token.start));
  return (token.marks & ENDING) !== 0 && (token.marks & HOLDING) === 0;
}
