import { MARK } from './lexicon.ts';
import { endsName, type Token } from './tokenize.ts';

/** A run of tokens that may hold names of organizations: nothing in it ends a name. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** The token before, null at the start of the text. */
  readonly before: Token | null;
}

const LONGEST_BRACKET = 8;
/** `3家`, `20余名`, `第一届`: a quantity before a name belongs to the sentence. */
const QUANTITY = /^第?[一二三四五六七八九十百千万两几数0-9]+(?:余|多)?[名位家个所支座批户余多届级]/u;

/** Cuts a tokenized text at everything that ends a name. A bracket stays inside where the name goes on after it or a place stands in it. */
export function cutPhrases(text: string, tokens: readonly Token[]): readonly Phrase[] {
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
    const close = text.charAt(token.start) === '（' && current.length > 0 ? bracketEnd(text, tokens, i) : -1;
    if (close > 0) {
      const last = tokens[close];
      if (last) current.push({ start: token.start, end: last.end, marks: MARK.keep, head: null });
      i = close;
    } else if (endsName(text, token)) flush(token);
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
      const goesOn = next !== undefined && !endsName(text, next) && text.charAt(next.start) !== '（';
      return i > open + 1 && (places || goesOn) ? i : -1;
    }
    if (endsName(text, token)) return -1;
    if ((token.marks & (MARK.anchor | MARK.place)) === 0) places = false;
  }
  return -1;
}

function trimQuantity(text: string, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const quantity = QUANTITY.exec(text.slice(first.start, last.end));
  if (!quantity) return tokens;
  const from = first.start + quantity[0].length;
  return tokens.filter((token) => token.start >= from);
}
