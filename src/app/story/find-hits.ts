import { parseQuery } from '../../search/query.ts';
import type { Fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A text to look for, as typed, and where: in every printed text of a story, or in its headline only. */
export interface HitTerm {
  readonly text: string;
  readonly within: 'story' | 'headline';
}

/** One printed text of a story: a field of the search. */
export interface PrintedField {
  readonly name: 'headline' | 'other';
  readonly text: string;
}

/** A place where terms of a query stand. `field` counts the story's printed texts from 0, `span` is in UTF-16 units of that text. */
export interface Hit {
  readonly field: number;
  readonly span: Span;
}

/** What a query looks for in the text of stories: the terms that are not excluded, but for those that ask for a filter's value. */
export function hitTerms(query: string): readonly HitTerm[] {
  const wanted = parseQuery(query).clauses.filter(({ excluded }) => !excluded).flatMap(({ alternatives }) => alternatives);
  return wanted.flatMap(({ field, text }): HitTerm[] => {
    if (field === null) return [{ text, within: 'story' }];
    return field === 'headline' ? [{ text, within: 'headline' }] : [];
  });
}

/**
 * Every hit in a story, in the order of its fields and of their text. Terms match as they do in a search: folded, inside one field, at any
 * place. Hits that share a character are one hit; those that merely touch are two, as a reader counts them.
 */
export function findHits(fields: readonly PrintedField[], terms: readonly HitTerm[], fold: Fold): readonly Hit[] {
  const sought = terms.map(({ text, within }) => ({ text: fold(text), within })).filter(({ text }) => text !== '');
  return fields.flatMap(({ name, text }, field) => {
    const folded = fold(text);
    const here = sought.filter(({ within }) => within === 'story' || name === 'headline');
    return merge(here.flatMap((term) => spansOf(folded, term.text))).map((span): Hit => ({ field, span }));
  });
}

function spansOf(text: string, term: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) spans.push([at, at + term.length]);
  return spans;
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
