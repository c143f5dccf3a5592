import type { StoryText } from './story-text.ts';

/** What a term's best field is worth. Each is worth two of the next, so that a better field wins over a worse one for each of two terms. */
const HEADLINE = 16;
const FURNITURE = 8;
const ORGANIZATION = 4;
const LEAD = 2;
const BODY = 1;

/** The weight of a folded term's best field in a story: headline, then kicker, deck and section, organizations, lead, body; 0 where it does not occur. */
export function fieldWeight(text: StoryText, term: string): number {
  const place = text.folded.indexOf(term);
  if (place < 0) return 0;
  if (place < text.headlineEnd) return HEADLINE;
  if (place < text.furnitureEnd) return FURNITURE;
  if (text.organizations.includes(term)) return ORGANIZATION;
  return place < text.leadEnd ? LEAD : BODY;
}

/**
 * How near the clauses of a query stand: the length in UTF-16 units of the shortest stretch of one field that holds a hit of each; Infinity where no
 * field holds all.
 * @param clauses folded alternatives of each clause
 */
export function closeness(folded: string, clauses: readonly (readonly string[])[]): number {
  const hits = clauses.flatMap((alternatives, clause) => alternatives.flatMap((term) => occurrences(folded, term).map((start) => ({ clause, start, end: start + term.length }))))
    .sort((a, b) => a.start - b.start);
  const latest = new Map<number, { readonly start: number; readonly end: number }>();
  let best = Infinity;
  let lineStart = 0;
  for (const hit of hits) {
    const lineBreak = folded.lastIndexOf('\n', hit.start);
    if (lineBreak >= lineStart) {
      lineStart = lineBreak + 1;
      latest.clear();
    }
    latest.set(hit.clause, hit);
    if (latest.size < clauses.length) continue;
    const held = [...latest.values()];
    best = Math.min(best, Math.max(...held.map(({ end }) => end)) - Math.min(...held.map(({ start }) => start)));
  }
  return best;
}

/** Where a term starts in a text, overlapping occurrences included. */
export function occurrences(text: string, term: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}
