import type { EntityFacts } from '../../archive/archive.ts';
import { NO_FILTERS, type Facet, type FilterSet } from '../../domain/facet.ts';
import { formatTerm } from '../../search/query.ts';
import type { Hrefs } from '../ui/hrefs.ts';

/** What is chosen in browse beside the entity: a value of a facet, or another organization that the stories name too. */
interface Further {
  readonly facet?: Exclude<Facet, 'organization'>;
  readonly value?: string;
  readonly organization?: string;
  /** Districts that are only mentioned count too. */
  readonly mentioned?: boolean;
}

/** The address in browse of an entity's stories. A person is looked for by the name: there is no filter for people. */
export function browseHref(hrefs: Hrefs, { kind, name }: Pick<EntityFacts, 'kind' | 'name'>, { facet, value, organization, mentioned = false }: Further = {}): string {
  const chosen = (one: string): FilterSet['district'] => ({ include: [one], exclude: [] });
  const query = [...(kind === 'person' ? [formatTerm(name)] : []), ...(organization === undefined ? [] : [formatTerm(organization, 'organization')])].join(' ');
  const filters: FilterSet = {
    ...NO_FILTERS, mentioned, ...(kind === 'person' ? {} : { [kind]: chosen(name) }), ...(facet !== undefined && value !== undefined ? { [facet]: chosen(value) } : {}),
  };
  return hrefs.browse({ query, filters });
}
