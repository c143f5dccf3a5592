import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Snippet, SnippetPart } from './browse.ts';
import { occurrences } from './rank.ts';
import type { StoryText } from './story-text.ts';

/** Longest snippet in UTF-16 units: three lines of a card on a phone, four at its narrowest. */
const LIMIT = 90;

interface Window {
  readonly span: Span;
  /** The sentence, or sentences, that it was cut from. */
  readonly uncut: Span;
  /** How many different terms it holds. */
  readonly terms: number;
}

/**
 * The sentence with the best hit, in original characters with every hit marked: the first that holds most of the terms. The body comes before
 * the furniture, which stands on the card already, and the headline last. Null when no term occurs.
 * @param terms folded terms of the query that are not excluded
 */
export function makeSnippet(text: StoryText, terms: readonly string[]): Snippet | null {
  const zones: readonly Span[] = [[text.furnitureEnd, text.folded.length], [text.headlineEnd, text.furnitureEnd], [0, text.headlineEnd]];
  for (const zone of zones) {
    const best = bestWindow(text, terms, zone);
    if (best) return { parts: markHits(text, terms, best.span), cutBefore: best.uncut[0] < best.span[0], cutAfter: best.span[1] < best.uncut[1] };
  }
  return null;
}

function bestWindow(text: StoryText, terms: readonly string[], zone: Span): Window | null {
  const places = terms.flatMap((term) => occurrences(text.folded, term).map((start): Span => [start, start + term.length]))
    .filter(([start]) => start >= zone[0] && start < zone[1]).sort((a, b) => a[0] - b[0]);
  let best: Window | null = null;
  for (const place of places) {
    if (best?.terms === terms.length) break;
    if (best && place[1] <= best.span[1]) continue;
    const { span, uncut } = sentenceOf(text, place);
    const sentence = text.folded.slice(...span);
    const held = terms.filter((term) => sentence.includes(term)).length;
    if (!best || held > best.terms) best = { span, uncut, terms: held };
  }
  return best;
}

function sentenceOf(text: StoryText, [start, end]: Span): { readonly span: Span; readonly uncut: Span } {
  const from = text.folded.lastIndexOf('\n', start) + 1;
  const lineBreak = text.folded.indexOf('\n', end);
  const field = text.original.slice(from, lineBreak < 0 ? undefined : lineBreak);
  const around = (limit?: number): Span => {
    const [first, last] = sentenceAround(field, [start - from, end - from], limit);
    return [from + first, from + last];
  };
  return { span: around(LIMIT), uncut: around() };
}

function markHits(text: StoryText, terms: readonly string[], [from, to]: Span): readonly SnippetPart[] {
  const marked = new Uint8Array(to - from);
  const sentence = text.folded.slice(from, to);
  for (const term of terms) for (const start of occurrences(sentence, term)) marked.fill(1, start, start + term.length);
  const parts: SnippetPart[] = [];
  let start = 0;
  for (let at = 1; at <= marked.length; at += 1) {
    if (at < marked.length && marked[at] === marked[start]) continue;
    parts.push({ text: text.original.slice(from + start, from + at), hit: marked[start] === 1 });
    start = at;
  }
  return parts;
}
