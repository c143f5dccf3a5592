import type { Repair } from '../domain/story.ts';
import type { Span } from '../text/span.ts';
import type { Highlight } from './kept-rows.ts';
import { BREAK, placeIn, rangesOf, readingOf, sourceOf, type PrintedText, type Reading, type ReadingPlace, type ReadingRange } from './reading-text.ts';

/** How much of the reading text is kept on either side of a quote, in UTF-16 units. */
const CONTEXT = 32;

/** A story as highlights see it: its printed texts in order, which joined by line breaks are its reading text, and its repairs. */
export interface MarkedStory {
  readonly parts: readonly PrintedText[];
  readonly repairs: readonly Repair[];
}

/** What a highlight keeps of its passage. */
export type Passage = Pick<Highlight, 'quote' | 'before' | 'after' | 'source'>;

/**
 * Where a highlight stands now. `there`: on the same characters of the document; `reads` is what is printed of them where repairs made or undone
 * since have changed that, else null. `moved`: elsewhere, by its quote between its contexts. `adrift`: nowhere, since its quote is `gone`, or is
 * printed but not once in its surroundings (`unsure`).
 */
export type Anchored =
  | { readonly state: 'there'; readonly ranges: readonly ReadingRange[]; readonly reads: string | null }
  | { readonly state: 'moved'; readonly ranges: readonly ReadingRange[] }
  | { readonly state: 'adrift'; readonly why: 'gone' | 'unsure' };

/** What a highlight on the passage between two places keeps, without white space at its ends; null where nothing of a document is left. */
export function describePassage(parts: readonly PrintedText[], from: ReadingPlace, to: ReadingPlace): Passage | null {
  const reading = readingOf(parts);
  let [start, end] = [placeIn(reading, from), placeIn(reading, to)];
  while (start < end && reading.text.charAt(start).trim() === '') start += 1;
  while (end > start && reading.text.charAt(end - 1).trim() === '') end -= 1;
  const source = sourceOf(reading, [start, end]);
  return source && { quote: reading.text.slice(start, end), ...contextOf(reading, [start, end]), source };
}

/** Finds the passage of a highlight in its story as it is now: by its place in the document, else by its quote and context where they stand once. */
export function anchorHighlight(passage: Passage, story: MarkedStory): Anchored {
  const reading = readingOf(story.parts);
  const quoted = occurrences(reading.text, passage.quote);
  const same = quoted.find((span) => {
    const source = sourceOf(reading, span);
    return source?.[0] === passage.source[0] && source[1] === passage.source[1];
  });
  if (same) return { state: 'there', ranges: rangesOf(reading, same), reads: null };
  const repaired = byPosition(passage, story, reading);
  if (repaired) {
    const reads = reading.text.slice(...repaired);
    return { state: 'there', ranges: rangesOf(reading, repaired), reads: reads === passage.quote ? null : reads };
  }
  const [moved, ...others] = quoted.filter((span) => {
    const { before, after } = contextOf(reading, span);
    return before === passage.before && after === passage.after;
  });
  if (moved && others.length === 0) return { state: 'moved', ranges: rangesOf(reading, moved) };
  return { state: 'adrift', why: quoted.length > 0 ? 'unsure' : 'gone' };
}

function contextOf({ text }: Reading, [start, end]: Span): Pick<Passage, 'before' | 'after'> {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

function occurrences(text: string, quote: string): readonly Span[] {
  const found: Span[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push([at, at + quote.length]);
  return found;
}

/** A unit of the document: what it reads, and its place in the reading text, null where a repair took it out. */
interface KnownUnit {
  readonly unit: string;
  readonly at: number | null;
}

/**
 * What is printed now of a highlight's place in the document, where its quote can be read there among what is printed and what repairs took out; null
 * where it cannot, nothing of it is printed any more, or something from elsewhere is printed in between.
 */
function byPosition({ quote, source }: Passage, story: MarkedStory, reading: Reading): Span | null {
  const known = unitsBetween(source, story, reading);
  if (!known.has(source[0]) || !known.has(source[1] - 1)) return null;
  const units = [...known].sort(([one], [other]) => one - other).map(([, unit]) => unit);
  const places = units.flatMap(({ at }) => at ?? []);
  if (places.length === 0 || !holdsInOrder(units.map(({ unit }) => unit), quote.replaceAll(BREAK, ''))) return null;
  const span: Span = [places.reduce((least, at) => Math.min(least, at)), places.reduce((most, at) => Math.max(most, at)) + 1];
  const printed = rangesOf(reading, span).reduce((sum, { span: [from, to] }) => sum + to - from, 0);
  return printed === places.length ? span : null;
}

/** By their places in the document, in no order: what the story prints of a span of it, and what its repairs took out there. */
function unitsBetween([start, end]: Span, { parts, repairs }: MarkedStory, { starts }: Reading): ReadonlyMap<number, KnownUnit> {
  const known = new Map<number, KnownUnit>();
  const put = (from: number, text: string, at: number | null): void => {
    for (let i = Math.max(0, start - from); i < text.length && from + i < end; i += 1) known.set(from + i, { unit: text.charAt(i), at: at === null ? null : at + i });
  };
  for (const { source, before } of repairs) put(source[0], before, null);
  parts.forEach(({ text, runs }, part) => {
    for (const { at, from, length } of runs) put(from, text.slice(at, at + length), (starts[part] ?? 0) + at);
  });
  return known;
}

/** Whether units hold those of a quote in order, the first and the last of them at their own ends. */
function holdsInOrder(units: readonly string[], quote: string): boolean {
  if (quote.length < 2) return units.length === 1 && units[0] === quote;
  let found = 1;
  const last = quote.length - 1;
  for (let i = 1; i < units.length - 1 && found < last; i += 1) if (units[i] === quote.charAt(found)) found += 1;
  return found === last && units[0] === quote.charAt(0) && units.at(-1) === quote.charAt(last);
}
