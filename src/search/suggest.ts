import type { Span } from '../text/span.ts';
import type { NameFinder, NameMatcher } from './match-name.ts';
import { createNameList, type NameList } from './name-list.ts';
import type { NameUnits } from './name-units.ts';

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

interface Form {
  readonly name: SuggestedName;
  readonly form: string;
  readonly units: NameUnits;
}

interface Found extends Form {
  readonly rank: number;
}

const MOST = 8;
/** So many of a kind are offered before the rest goes to the best of all. */
const FAIR_SHARE = 3;

/**
 * Prepares names for type-ahead.
 * @returns what to offer for what was typed so far: at most eight names, all kinds ranked together by how well they fit, then by their number of
 * stories, then the shorter first; the best three of a kind before a fourth of another
 */
export function createSuggester(names: readonly SuggestedName[], matcher: NameMatcher): (typed: string) => readonly Suggestion[] {
  const forms = names.flatMap((name) => [name.value, ...name.aliases].map((form): Form => ({ name, form, units: matcher.prepare(form) })));
  const list = createNameList(forms.map(({ units }) => units));
  return (typed) => {
    const finder = matcher.find(typed);
    return finder ? choose(forms, list, finder).map((found) => offer(found, finder)) : [];
  };
}

function choose(forms: readonly Form[], list: NameList, finder: NameFinder): readonly Found[] {
  const best = new Map<SuggestionKind, Found[]>(SUGGESTION_KINDS.map((kind) => [kind, []]));
  list.eachFit(finder, (number, rank) => {
    const form = forms[number];
    if (form) insert(best.get(form.name.kind) ?? [], form, rank);
  });
  const all = [...best.values()];
  const fair = all.flatMap((found) => found.slice(0, FAIR_SHARE)).sort(byFit);
  const rest = all.flatMap((found) => found.slice(FAIR_SHARE)).sort(byFit);
  return [...fair, ...rest].slice(0, MOST).sort(byFit);
}

/** Keeps the best names of one kind, in order; each by the form that fits best, its printed name before its aliases. */
function insert(kept: Found[], form: Form, rank: number): void {
  const last = kept.at(-1);
  if (kept.length === MOST && last && (rank > last.rank || (rank === last.rank && byName(form.name, last.name) >= 0))) return;
  const found = { ...form, rank };
  const same = kept.findIndex(({ name }) => name === form.name);
  if (same >= 0 && (kept[same]?.rank ?? 0) <= rank) return;
  if (same >= 0) kept.splice(same, 1);
  let at = kept.length;
  for (let before = kept[at - 1]; before && byFit(found, before) < 0; before = kept[at - 1]) at -= 1;
  kept.splice(at, 0, found);
  if (kept.length > MOST) kept.pop();
}

function byFit(a: Found, b: Found): number {
  return a.rank - b.rank || byName(a.name, b.name);
}

function byName(a: SuggestedName, b: SuggestedName): number {
  return b.count - a.count || a.value.length - b.value.length || (a.value < b.value ? -1 : a.value > b.value ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function offer({ name: { kind, value, id, count }, form, units }: Found, finder: NameFinder): Suggestion {
  return { kind, value, id, count, alias: form === value ? null : form, marks: finder.marks(units) };
}
