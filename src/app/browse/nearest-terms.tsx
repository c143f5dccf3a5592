import { useEffect, useState, type ReactElement } from 'react';
import type { Archive, Nearest } from '../../archive/archive.ts';
import { type FilterSet, NO_FILTERS } from '../../domain/facet.ts';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { formatTerm } from '../../search/query.ts';
import { useArchive } from '../archive-context.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { withQuery } from './query-chips.ts';

interface Found {
  readonly address: BrowseAddress;
  readonly terms: readonly Nearest[];
  /** Stories that the query finds without filters. */
  readonly unfiltered: number;
  /** By query that is offered: what its link shows. */
  readonly links: ReadonlyMap<string, OfferedLink>;
}

interface OfferedLink {
  readonly filters: FilterSet;
  readonly total: number;
}

/** For a query that found nothing: what of it the texts hold, and the nearest terms that they do hold, as links. Nothing is searched for unasked. */
export function NearestTerms({ address }: { readonly address: BrowseAddress }): ReactElement {
  const t = useMessages();
  const archive = useArchive();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    help(archive, address).then((made) => {
      if (wanted) setFound(made);
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [archive, address]);
  return <div role="status" className="nearest" lang={t.locale}>{found?.address === address && <Help {...found} />}</div>;
}

async function help(archive: Archive, address: BrowseAddress): Promise<Found> {
  const [terms, unfiltered] = await Promise.all([archive.nearest(address.query), countOf(archive, address.query, NO_FILTERS)]);
  const queries = terms.flatMap(({ term, offers }) => [formatTerm(term), ...offers.map(({ query }) => query)]);
  const links = await Promise.all(queries.map(async (query) => [query, await linkOf(archive, query, address.filters)] as const));
  return { address, terms, unfiltered, links: new Map(links) };
}

/** The filters stay as long as they leave something. */
async function linkOf(archive: Archive, query: string, filters: FilterSet): Promise<OfferedLink> {
  const total = await countOf(archive, query, filters);
  return total > 0 ? { filters, total } : { filters: NO_FILTERS, total: await countOf(archive, query, NO_FILTERS) };
}

async function countOf(archive: Archive, query: string, filters: FilterSet): Promise<number> {
  return (await archive.browse({ query, filters, sort: 'page', window: [0, 0] })).total;
}

function Help({ address, terms, unfiltered, links }: Found): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = searchByLocale[t.locale];
  const link = (query: string, text: (count: number) => string): ReactElement => {
    const { filters, total } = links.get(query) ?? { filters: NO_FILTERS, total: 0 };
    return <li key={query}><a href={hrefs.browse({ ...withQuery(address, query), filters })}>{text(total)}</a></li>;
  };
  if (unfiltered > 0) return <p>{words.unfiltered(unfiltered)}</p>;
  const offers = terms.flatMap((one) => one.offers);
  const held = terms.filter(({ stories }) => stories > 0);
  return (
    <>
      {offers.length > 0 && (
        <div>
          <p id="nearest">{words.nearest}</p>
          <ul aria-labelledby="nearest">{offers.map(({ query, term }) => link(query, (count) => words.offered(term, count)))}</ul>
        </div>
      )}
      {held.length > 1 && held.length === terms.length && (
        <p>{held.map(({ term, stories }) => words.held(term, stories)).join(words.comma)}{words.notTogether(held.length)}</p>
      )}
      {terms.length > 1 && held.length > 0 && <ul>{held.map(({ term }) => link(formatTerm(term), (count) => words.alone(term, count)))}</ul>}
    </>
  );
}
