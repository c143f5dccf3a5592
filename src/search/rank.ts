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
  const shortest = Math.max(...clauses.map((terms) => Math.min(...terms.map(({ length }) => length))));
  let best = Infinity;
  let hits = clauses.map((terms) => nextHit(folded, terms, 0));
  while (hits.every((hit) => hit !== null)) {
    const first = hits.reduce((one, other) => (other.start < one.start ? other : one));
    const end = Math.max(...hits.map((hit) => hit.end));
    if (end - first.start < best && !folded.slice(first.start, end).includes('\n')) best = end - first.start;
    if (best === shortest) break;
    // Only a later hit of what stands first can bring them nearer.
    hits = hits.map((hit, clause) => (hit === first ? nextHit(folded, clauses[clause] ?? [], first.start + 1) : hit));
  }
  return best;
}

/** Of the hits of any of these that start at or after a place the one that ends first. */
function nextHit(folded: string, terms: readonly string[], from: number): { readonly start: number; readonly end: number } | null {
  let found: { readonly start: number; readonly end: number } | null = null;
  for (const term of terms) {
    const start = folded.indexOf(term, from);
    if (start >= 0 && (!found || start + term.length < found.end)) found = { start, end: start + term.length };
  }
  return found;
}

/** Where a term starts in a text, overlapping occurrences included. */
export function occurrences(text: string, term: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}
