import { MARK } from './lexicon.ts';
import type { Passage } from './story-text.ts';
import { endsName, type Token } from './tokenize.ts';

/** A run of tokens that may hold names of organizations: nothing in it ends a name. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** The token before, null at the start of the text. */
  readonly before: Token | null;
}

/** Words that end a name unless they are its second character. */
const SYLLABLE = /^[和同为向对得达成将立通当]$/u;
const LONGEST_BRACKET = 8;
/** `3家`, `20余名`, `第一届`: a quantity before a name belongs to the sentence. */
const QUANTITY = /^第?[一二三四五六七八九十百千万两几数0-9]+(?:余|多)?(?:月份?|年|日|小时|[名位家个所支座批户余多届级])/u;
const NUMERALS: ReadonlySet<number> = new Set(Array.from('一二三四五六七八九十百千万两几数0123456789', (character) => character.charCodeAt(0)));
const OPEN_BRACKET = '（'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
/** The same inside a phrase, where fewer measures are safe: 一级, 二所 stand in names. */
const QUANTITY_INSIDE = /^[一二三四五六七八九十百千万两几数0-9]+(?:余|多)?(?:月份|小时|[名位家个])/u;

/**
 * Cuts a tokenized text at everything that ends a name, and where a definition in brackets stood behind a whole name. A bracket stays inside where a
 * head noun follows it or a place stands in it.
 */
export function cutPhrases({ text, definitions }: Passage, tokens: readonly Token[]): readonly Phrase[] {
  const definedAt = new Set(definitions.map(({ at }) => at));
  const phrases: Phrase[] = [];
  let current: Token[] = [];
  let before: Token | null = null;
  const flush = (next: Token | null): void => {
    const trimmed = trimQuantity(text, current);
    if (trimmed.length > 0) phrases.push({ tokens: trimmed, before: trimmed.length < current.length ? (current[0] ?? null) : before });
    current = [];
    before = next;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (definitions.length > 0 && definedAt.has(token.start) && current.at(-1)?.head) flush(current.at(-1) ?? null);
    const quantity = (token.marks & (MARK.head | MARK.keep | MARK.place)) === 0 && token.end - token.start === 1 && NUMERALS.has(text.charCodeAt(token.start)) ? QUANTITY_INSIDE.exec(text.slice(token.start, token.start + 10)) : null;
    if (quantity) {
      while ((tokens[i + 1]?.start ?? Infinity) < token.start + quantity[0].length) i += 1;
      flush(tokens[i] ?? token);
      continue;
    }
    const close = current.length > 0 && text.charCodeAt(token.start) === OPEN_BRACKET ? bracketEnd(text, tokens, i) : -1;
    if (close > 0) {
      const last = tokens[close];
      if (last) current.push({ start: token.start, end: last.end, marks: MARK.keep | MARK.bracket, head: null });
      i = close;
    } else if (endsName(text, token) && !isInsideName(text, tokens, i)) flush(token);
    else current.push(token);
  }
  flush(null);
  return phrases;
}

/** Index of the closing bracket that belongs to a name, -1 where the bracket is an aside. */
function bracketEnd(text: string, tokens: readonly Token[], open: number): number {
  const start = tokens[open]?.end ?? 0;
  let places = true;
  for (let i = open + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.start - start > LONGEST_BRACKET) return -1;
    if (text.charAt(token.start) === '）') {
      const next = tokens[i + 1];
      const goesOn = next !== undefined && next.head !== null && next.head !== 'internal';
      return i > open + 1 && (places || goesOn) ? i : -1;
    }
    if (endsName(text, token)) return -1;
    if ((token.marks & (MARK.anchor | MARK.place)) === 0) places = false;
  }
  return -1;
}

/** 北京宣和医院: after the city and one character, 和 before a head noun joins nothing. */
function isInsideName(text: string, tokens: readonly Token[], at: number): boolean {
  const city = tokens[at - 2];
  if (!city || (city.marks & MARK.anchor) === 0) return false;
  const [first, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!first || !token || !next) return false;
  return SYLLABLE.test(text.slice(token.start, token.end)) && first.marks === 0 && first.end - first.start === 1 && next.head !== null && next.head !== 'internal';
}

function trimQuantity(text: string, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const begins = text.charCodeAt(first.start);
  const quantity = begins === ORDINAL || NUMERALS.has(begins) ? QUANTITY.exec(text.slice(first.start, last.end)) : null;
  if (!quantity) return tokens;
  const from = first.start + quantity[0].length;
  return tokens.filter((token) => token.start >= from);
}
