import type { Span } from './span.ts';

/** 。！？!? and the line break. */
const isEnd = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f || unit === 0x0a;
/** Marks that end a clause inside a sentence. */
const CLAUSE_ENDS = new Set('，,；;：:、');
/** How much of a cut sentence, in UTF-16 units, is given up for a cut at the end of a clause. */
const CLAUSE_REACH = 16;
const CLOSING_MARKS = new Set('”’」』）)】》〉"\'');

/**
 * Cuts a text into sentences. Spans count UTF-16 units of the given text, adjoin, and cover it wholly. A sentence ends after 。！？!? and a
 * line break; closing quotes and brackets that follow stay with it, since Chinese sets the stop inside the quotation (GB/T 15834).
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start = spans.at(-1)?.[1] ?? text.length) spans.push([start, endOfSentence(text, start)]);
  return spans;
}

/** The sentences of a text without white space at their ends; what is nothing else is none. Spans count UTF-16 units of the given text. */
export function trimmedSentenceSpans(text: string): readonly Span[] {
  return sentenceSpans(text).flatMap(([from, to]): Span[] => {
    const sentence = text.slice(from, to);
    const start = to - sentence.trimStart().length;
    const end = from + sentence.trimEnd().length;
    return start < end ? [[start, end]] : [];
  });
}

/** Where the sentence ends that begins at `start`. */
function endOfSentence(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
  while (at < text.length && isEnd(text.charCodeAt(at))) at += 1;
  while (at < text.length && CLOSING_MARKS.has(text.charAt(at))) at += 1;
  return at;
}

/**
 * The sentence, or the run of sentences, that holds `range` (UTF-16 units of `text`), without white space at its ends. A sentence longer than
 * `limit` is cut to about that many units around the range, at the end of a clause where one is near, never inside the range and never between the
 * halves of a character.
 * @throws RangeError when the range is empty or lies outside the text.
 */
export function sentenceAround(text: string, range: Span, limit = Infinity): Span {
  const [from, to] = range;
  if (from < 0 || from >= to || to > text.length) throw new RangeError(`range ${from}–${to} is outside a text of ${text.length} units`);
  let start = 0;
  let end = endOfSentence(text, 0);
  while (end <= from) [start, end] = [end, endOfSentence(text, end)];
  while (end < to) end = endOfSentence(text, end);
  while (start < from && text.charAt(start).trim() === '') start += 1;
  while (end > to && text.charAt(end - 1).trim() === '') end -= 1;
  if (end - start <= limit) return [start, end];
  const spare = Math.max(0, limit - (to - from));
  const before = Math.min(from - start, Math.max(Math.floor(spare / 2), spare - (end - to)));
  const first = wholeCharacter(text, from - before);
  const last = wholeCharacter(text, Math.min(end, to + spare - before));
  return [first === start ? start : nextClause(text, first, from), last === end ? end : lastClause(text, to, last)];
}

/** A place within reach after `first`, at most `from`, where a clause begins; `first` itself where there is none. */
function nextClause(text: string, first: number, from: number): number {
  for (let at = first; at < Math.min(first + CLAUSE_REACH, from); at += 1) if (CLAUSE_ENDS.has(text.charAt(at))) return at + 1;
  return first;
}

/** A place within reach before `last`, at least `to`, where a clause ends, its mark included; `last` itself where there is none. */
function lastClause(text: string, to: number, last: number): number {
  for (let at = last - 1; at >= Math.max(last - CLAUSE_REACH, to); at -= 1) if (CLAUSE_ENDS.has(text.charAt(at))) return at + 1;
  return last;
}

/** The nearest place at or after `at` that does not cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && at > 0 ? at + 1 : at;
}
