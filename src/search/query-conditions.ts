import type { PageCard, StoryCard } from '../domain/card.ts';
import { DISTRICT_ALIASES, DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { type Facet, UNMARKED } from '../domain/facet.ts';
import type { StoryDate } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';
import type { UnderstoodField } from './browse.ts';
import { formatTerm, type QueryClause, type QueryField, type QueryTerm } from './query.ts';
import { readDays, UNKNOWN_DAYS } from './query-days.ts';
import type { StoryText } from './story-text.ts';

/** What one term of a query asks of a story. */
export type Condition =
  /** The folded term stands in a text; with `headline`, in the headline. */
  | { readonly kind: 'text'; readonly term: string; readonly zone: 'any' | 'headline' }
  /** The story has one of these values, or one below. */
  | { readonly kind: 'facet'; readonly facet: Facet; readonly values: readonly string[] }
  /** Something else that is known of it; `terms` are folded texts of the story to show for it, `facet` the one whose values tell of it. */
  | { readonly kind: 'fact'; readonly facet: Facet | null; readonly terms: (story: number) => readonly string[]; readonly holds: (story: number) => boolean };

export interface ClauseConditions {
  readonly excluded: boolean;
  readonly alternatives: readonly Condition[];
}

/** Whether typed Latin text may stand for the beginning of a name, or for something inside it: by pinyin or initials. */
export type MatchName = (typed: string, name: string) => 'start' | 'inside' | null;

/** A single letter is inside nearly every name. */
const SHORTEST_INSIDE = 2;
const LABELS: ReadonlySet<string> = new Set(Object.values(UNMARKED));

/** What the fields of a query are read against. */
export interface QueryGround {
  readonly cards: readonly StoryCard[];
  readonly pages: readonly PageCard[];
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly texts: readonly StoryText[];
  readonly fold: Fold;
  readonly matchName: MatchName | null;
  /** Whether any story's text holds a folded term. */
  readonly occurs: (term: string) => boolean;
}

export interface ReadConditions {
  readonly clauses: readonly ClauseConditions[];
  readonly ignored: readonly string[];
  readonly understood: readonly UnderstoodField[];
}

/**
 * Reads what the clauses of a query ask. A field whose text names nothing (区:某处) is looked for as it was typed where some story prints just that,
 * and otherwise left out and reported: a half-typed field never empties the list. One that names what there is, but not here (区:密云, 版:99,
 * 日期:2050), is a condition that no story meets.
 */
export function readConditions(clauses: readonly QueryClause[], ground: QueryGround): ReadConditions {
  const ignored: string[] = [];
  const understood: UnderstoodField[] = [];
  const read = clauses.flatMap(({ excluded, alternatives }): readonly ClauseConditions[] => {
    const conditions = alternatives.flatMap((term) => {
      const found = conditionOf(term, ground);
      if (!found) ignored.push(formatTerm(term.text, term.field, term.named));
      else if (found.values) understood.push({ term: formatTerm(term.text, term.field, term.named), values: found.values, held: isHeld(found.condition, ground) });
      return found ? [found.condition] : [];
    });
    return conditions.length > 0 ? [{ excluded, alternatives: conditions }] : [];
  });
  return { clauses: read, ignored, understood };
}

interface ReadTerm {
  readonly condition: Condition;
  /** What a field was taken to mean. */
  readonly values?: readonly string[];
}

function conditionOf({ field, text, named }: QueryTerm, ground: QueryGround): ReadTerm | null {
  const term = ground.fold(text);
  if (field === null) return { condition: { kind: 'text', term, zone: 'any' } };
  if (field === 'headline') return { condition: { kind: 'text', term, zone: 'headline' } };
  const found = READERS[field](term, ground);
  if (found) return found;
  const asTyped = ground.fold(formatTerm(text, field, named));
  return ground.occurs(asTyped) ? { condition: { kind: 'text', term: asTyped, zone: 'any' } } : null;
}

/** Whether any story meets it. */
function isHeld(condition: Condition, { cards }: QueryGround): boolean {
  if (condition.kind === 'text') return true;
  return condition.kind === 'facet' ? condition.values.length > 0 : cards.some((_card, story) => condition.holds(story));
}

const READERS: Readonly<Record<Exclude<QueryField, 'headline'>, (term: string, ground: QueryGround) => ReadTerm | null>> = {
  district: (term, ground) => facetTerm('district', term, ground, (name) => DISTRICT_ALIASES[name], DISTRICTS),
  organization: (term, ground) => facetTerm('organization', term, ground, (name) => ground.aliases.get(name)),
  eventType: (term, ground) => facetTerm('eventType', term, ground, undefined, EVENT_TYPES),
  reporter(term, ground) {
    const names = matchNames([...new Set(ground.texts.flatMap(({ reporters }) => reporters))], term, ground);
    const wanted = new Set(names);
    const own = (story: number): readonly string[] => (ground.texts[story]?.reporters ?? []).filter((name) => wanted.has(name));
    return names.length === 0 ? null : { values: names, condition: { kind: 'fact', facet: null, terms: (story) => own(story).map(ground.fold), holds: (story) => own(story).length > 0 } };
  },
  page(term, ground) {
    const found = ground.pages.filter((page, place) => isPage(page, place + 1, term, ground.fold));
    const wanted = new Set(found.map(({ page }) => page));
    if (found.length === 0) return PAGE_NUMBER.test(term) ? { values: [term], condition: { kind: 'fact', facet: null, terms: () => [], holds: () => false } } : null;
    return { values: found.map(({ page, name }) => name ?? page), condition: { kind: 'fact', facet: null, terms: () => [], holds: (story) => wanted.has(ground.cards[story]?.page ?? '') } };
  },
  date(term, ground) {
    const days = readDays(term);
    if (days === null) return null;
    const values = [days === UNKNOWN_DAYS ? days : days.from === days.to ? days.from : `${days.from}/${days.to}`];
    return { values, condition: { kind: 'fact', facet: 'date', terms: () => [], holds: (story) => happened(ground.texts[story]?.date ?? null, days) } };
  },
};

/** @param all every value that there can be, where the list is closed: one that no story has is asked for by its whole name, a district's with or without 区 */
function facetTerm(facet: Facet, term: string, ground: QueryGround, aliasesOf: (name: string) => readonly string[] | undefined = () => undefined, all: readonly string[] = []): ReadTerm | null {
  const values = matchNames(ground.values[facet], term, ground, aliasesOf);
  if (values.length > 0) return { values, condition: { kind: 'facet', facet, values } };
  const absent = all.filter((name) => [name, name.replace(/区$/, ''), ...(aliasesOf(name) ?? [])].some((form) => ground.fold(form) === term));
  return absent.length === 0 ? null : { values: absent, condition: { kind: 'facet', facet, values: [] } };
}

/** The name that is the term; else those that hold it; else those whose pinyin it begins, or is part of. */
function matchNames(names: readonly string[], term: string, { fold, matchName }: QueryGround, aliasesOf: (name: string) => readonly string[] | undefined = () => undefined): readonly string[] {
  const forms = names.map((name) => ({ name, folded: [name, ...(aliasesOf(name) ?? [])].map(fold) }));
  const pick = (fits: (form: string) => boolean): readonly string[] => forms.filter(({ folded }) => folded.some(fits)).map(({ name }) => name);
  const exact = forms.filter(({ folded: [own] }) => own === term).map(({ name }) => name);
  if (exact.length > 0) return exact;
  const alias = pick((form) => form === term);
  if (alias.length > 0) return alias;
  // The words for «unmarked» are labels: 区:区 does not ask for 未标注区.
  const holding = forms.filter(({ name, folded }) => (LABELS.has(name) ? name.startsWith(term) : folded.some((form) => form.includes(term)))).map(({ name }) => name);
  if (holding.length > 0 || !matchName || !/[a-z]/.test(term)) return holding;
  const fits = forms.map(({ name }) => ({ name, fit: [name, ...(aliasesOf(name) ?? [])].map((form) => matchName(term, form)) }));
  const beginning = fits.filter(({ fit }) => fit.includes('start'));
  return (beginning.length > 0 || term.length < SHORTEST_INSIDE ? beginning : fits.filter(({ fit }) => fit.includes('inside'))).map(({ name }) => name);
}

/** A page's number, or its place among the documents. */
const PAGE_NUMBER = /^(?:第|文档\s*)?0*(\d+)版?$/;

/** A page by its name or number as printed, the name of its document, or its place among the documents (3, 003, 文档 003). */
function isPage(page: PageCard, place: number, term: string, fold: Fold): boolean {
  if (page.number !== null && fold(page.number) === term) return true;
  const number = PAGE_NUMBER.exec(term)?.[1];
  if (number !== undefined) return page.number === null ? Number(number) === place : page.number.replace(/^\D*0*|\D*$/g, '') === number;
  return [page.page, page.document, page.name ?? ''].some((name) => fold(name).includes(term));
}

/** Of a story whose date could not be read nothing holds. */
function happened(date: StoryDate | null, days: Exclude<ReturnType<typeof readDays>, null>): boolean {
  if (!date) return false;
  const { from, to } = date;
  if (from === null || to === null) return days === UNKNOWN_DAYS;
  return days !== UNKNOWN_DAYS && from <= days.to && to >= days.from;
}
