import type { StoryCard } from '../domain/card.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { MarkedFields, Snippet, SnippetPart } from './browse.ts';
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

/** The headline and what is printed around it, in original characters with every hit marked: none but the fields in which a term occurs. */
export function markFields(text: StoryText, { kicker, deck, section }: StoryCard, terms: readonly string[]): MarkedFields {
  const marked: { -readonly [field in keyof MarkedFields]: MarkedFields[field] } = {};
  let from = text.headlineEnd + 1;
  const mark = (field: keyof MarkedFields, span: Span): void => {
    const parts = markHits(text, terms, span);
    if (parts.some(({ hit }) => hit)) marked[field] = parts;
  };
  mark('headline', [0, text.headlineEnd]);
  // In the order in which `storyText` lays them out.
  for (const [field, printed] of Object.entries({ kicker, deck, section }) as [keyof MarkedFields, string | null][]) {
    if (!printed) continue;
    mark(field, [from, from + printed.length]);
    from += printed.length + 1;
  }
  return marked;
}

function bestWindow(text: StoryText, terms: readonly string[], [from, to]: Span): Window | null {
  let best: Window | null = null;
  for (let place = nextPlace(text.folded, terms, from); place && place[0] < to; place = nextPlace(text.folded, terms, place[0] + 1)) {
    if (best && place[1] <= best.span[1]) continue;
    const { span, uncut } = sentenceOf(text, place);
    const sentence = terms.length === 1 ? '' : text.folded.slice(...span);
    const held = terms.length === 1 ? 1 : terms.filter((term) => sentence.includes(term)).length;
    if (!best || held > best.terms) best = { span, uncut, terms: held };
    if (best.terms === terms.length) break;
  }
  return best;
}

/** Where a term starts first at or after a place, and ends. */
function nextPlace(folded: string, terms: readonly string[], from: number): Span | null {
  let found: Span | null = null;
  for (const term of terms) {
    const start = folded.indexOf(term, from);
    if (start >= 0 && (!found || start < found[0])) found = [start, start + term.length];
  }
  return found;
}

function sentenceOf(text: StoryText, [start, end]: Span): { readonly span: Span; readonly uncut: Span } {
  const from = text.folded.lastIndexOf('\n', start) + 1;
  const lineBreak = text.folded.indexOf('\n', end);
  const field = text.original.slice(from, lineBreak < 0 ? undefined : lineBreak);
  const around = (limit?: number): Span => {
    const [first, last] = sentenceAround(field, [start - from, end - from], limit);
    return [from + first, from + last];
  };
  const uncut = around();
  return { span: uncut[1] - uncut[0] <= LIMIT ? uncut : around(LIMIT), uncut };
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
