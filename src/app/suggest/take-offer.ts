import type { ArchiveSummary, Suggestion, SuggestionKind } from '../../archive/archive.ts';
import type { FilterSet } from '../../domain/facet.ts';
import { formatTerm, type QueryField, type TypedTerm } from '../../search/query.ts';
import { chooseInTree } from '../browse/choose-value.ts';
import { makeValueTree } from '../browse/value-tree.ts';

/** A query as typed, and the term of it that offers are for. */
export interface Asked {
  readonly typed: string;
  readonly term: TypedTerm;
}

/** The same with offers, and the organizations of the collection: what stands below another is not chosen against it. */
export interface Answered extends Asked {
  readonly organizations: ArchiveSummary['entities']['organizations'];
}

/** Where an offer leads: to a story, or to what browse then shows. `searched` is the query that it stands for, '' where it is none. */
export type Taken = { readonly to: 'story'; readonly id: string } | { readonly to: 'browse'; readonly query: string; readonly filters: FilterSet; readonly searched: string };

const ALL: readonly SuggestionKind[] = ['district', 'organization', 'person', 'headline'];
const OF_FIELD: Readonly<Record<QueryField, readonly SuggestionKind[]>> = {
  district: ['district'], organization: ['organization'], eventType: [], reporter: ['person'], headline: ['headline'], page: [], date: [],
};

/** What may be offered for a term. A story can be neither excluded nor one of several alternatives. */
export function kindsFor({ field, excluded, either }: TypedTerm): readonly SuggestionKind[] {
  const kinds = field === null ? ALL : OF_FIELD[field];
  return excluded || either ? kinds.filter((kind) => kind !== 'headline') : kinds;
}

/**
 * Puts an offer in the place of the term that it was made for; everything else of the query and of the address stays. A district or an organization
 * becomes a filter and its term goes, unless the term is one of several alternatives: no filter says «this filter or that text». Then its name is
 * searched for, as a person's is.
 * @param filters that stand now
 */
export function takeOffer({ kind, value, id }: Suggestion, { typed, term, organizations }: Answered, filters: FilterSet): Taken {
  if (kind === 'headline') return { to: 'story', id };
  const [from, to] = term.span;
  if (kind === 'person' || term.either) {
    const query = typed.slice(0, from) + (term.excluded ? '-' : '') + formatTerm(value, term.field, term.named) + typed.slice(to);
    return { to: 'browse', query, filters, searched: query };
  }
  const query = [typed.slice(0, from).trimEnd(), typed.slice(to).trimStart()].filter((part) => part !== '').join(' ');
  const listed = kind === 'organization' ? organizations : [];
  const tree = makeValueTree(listed.map(({ name }) => name), new Map(listed.flatMap(({ name, parent }) => (parent === null ? [] : [[name, parent]]))));
  return { to: 'browse', query, filters: chooseInTree(filters, kind, value, term.excluded ? 'exclude' : 'include', tree), searched: '' };
}
