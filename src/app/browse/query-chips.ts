import type { UnderstoodField } from '../../archive/archive.ts';
import type { Messages } from '../../i18n/messages.ts';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { formatQuery, formatTerm, parseQuery, type QueryClause, type QueryTerm } from '../../search/query.ts';
import { type BrowseAddress, defaultSort } from '../ui/browse-address.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import type { Chip } from './chip.ts';

/** Values that a chip names before it only counts. */
const MOST_NAMED = 2;

/**
 * One chip for each clause of a query that counts. A plain term that is the only clause stands in the search box and needs none.
 * @param understood what the fields were taken to mean; what is not among them is shown as typed
 * @param ignored what could not be used, as typed: it is told elsewhere and has no chip
 */
export function queryChips(query: string, understood: readonly UnderstoodField[], ignored: readonly string[], t: Messages): readonly Chip[] {
  const { clauses } = parseQuery(query);
  const left = new Set(ignored);
  const counting = clauses.map((clause) => ({ ...clause, alternatives: clause.alternatives.filter(({ field, text, named }) => field === null || !left.has(formatTerm(text, field, named))) }));
  const used = counting.filter(({ alternatives }) => alternatives.length > 0);
  if (used.every(isPlain) && used.length < 2) return [];
  const written = clauses.map((clause) => formatQuery([clause]));
  const meant = new Map(understood.map(({ term, values }) => [term, values]));
  return counting.flatMap((clause, place): readonly Chip[] => {
    if (clause.alternatives.length === 0) return [];
    const text = clauseText(clause, meant, t);
    return [{
      // Not by its place: a chip stays the same, with its focus, when one before it goes.
      key: `query/${written[place] ?? ''}/${written.slice(0, place).filter((other) => other === written[place]).length}`,
      text: clause.excluded ? t.browse.excluded(text) : text,
      excluded: clause.excluded,
      without: (address) => withQuery(address, formatQuery(parseQuery(address.query).clauses.filter((_, other) => other !== place))),
    }];
  });
}

/** The same choice with another query. An order that the old query stood at by itself goes on to that of the new one. */
export function withQuery(address: BrowseAddress, query: string): BrowseAddress {
  const sort = address.sort === defaultSort(address.query) || query.trim() === '' ? defaultSort(query) : address.sort;
  return { ...address, query, sort };
}

function isPlain({ excluded, alternatives }: QueryClause): boolean {
  return !excluded && alternatives.length === 1 && alternatives[0]?.field === null;
}

function clauseText({ alternatives }: QueryClause, meant: ReadonlyMap<string, readonly string[]>, t: Messages): string {
  const words = searchByLocale[t.locale];
  return alternatives.map((term, place) => {
    if (term.field === null) return term.text;
    const value = valueText(term, meant, t);
    // As it is typed: a field goes on over the bars behind it.
    return term.field === alternatives[place - 1]?.field ? value : words.field(words.fields[term.field], value);
  }).join(words.or);
}

function valueText({ field, text, named }: QueryTerm, meant: ReadonlyMap<string, readonly string[]>, t: Messages): string {
  const values = (meant.get(formatTerm(text, field, named)) ?? [text]).map((value) => {
    if (field === 'date') return value.replace('/', '–');
    return field === 'district' || field === 'eventType' ? facetLabel(t, field, value) : value;
  });
  const first = values.slice(0, MOST_NAMED).join(t.terms.listSeparator);
  return values.length > MOST_NAMED ? searchByLocale[t.locale].andMore(first, values.length) : first;
}
