import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What type-ahead offers. */
export const SUGGESTION_KINDS = ['district', 'organization', 'person', 'headline'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A name of the collection that can be offered. */
export interface SuggestedName {
  readonly kind: SuggestionKind;
  /** As printed. */
  readonly value: string;
  /** The id in its address: `o-…`, `p-…` or a story's; a district is known by its name. */
  readonly id: string;
  /** Other forms of the name that the collection prints. */
  readonly aliases: readonly string[];
  /** Number of stories in the whole collection that hold it. */
  readonly count: number;
}

/** One line of type-ahead. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly value: string;
  readonly id: string;
  readonly count: number;
  /** The form of the name that was matched, where it is not `value` itself. */
  readonly alias: string | null;
  /** What was matched, in UTF-16 units of `alias ?? value`: in order, apart from one another. */
  readonly marks: readonly Span[];
}

const MOST = 8;

/**
 * Prepares names for type-ahead.
 * @returns what to offer for what was typed so far: at most eight names, those that begin with it first, then those that more stories hold
 */
export function createSuggester(names: readonly SuggestedName[], fold: Fold): (typed: string) => readonly Suggestion[] {
  const prepared = names.map((name) => ({ name, forms: [name.value, ...name.aliases].map((form) => ({ form, folded: fold(form) })) }));
  return (typed) => {
    const wanted = fold(typed).trim();
    if (wanted === '') return [];
    const found = prepared.flatMap(({ name, forms }) => {
      const [best] = forms.map(({ form, folded }) => ({ form, at: folded.indexOf(wanted) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
      return best ? [{ name, ...best }] : [];
    });
    found.sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || b.name.count - a.name.count);
    return found.slice(0, MOST).map(({ name: { aliases: _aliases, ...name }, form, at }) => ({ ...name, alias: form === name.value ? null : form, marks: [[at, at + wanted.length]] }));
  };
}
