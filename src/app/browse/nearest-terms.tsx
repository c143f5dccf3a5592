import { useEffect, useState, type ReactElement } from 'react';
import type { Nearest } from '../../archive/archive.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
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
}

/** For a query that found nothing: what of it the texts hold, and the nearest terms that they do hold, as links. Nothing is searched for unasked. */
export function NearestTerms({ address }: { readonly address: BrowseAddress }): ReactElement {
  const t = useMessages();
  const archive = useArchive();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([archive.nearest(address.query), archive.browse({ query: address.query, filters: NO_FILTERS, sort: 'page', window: [0, 0] })]).then(([terms, { total }]) => {
      if (wanted) setFound({ address, terms, unfiltered: total });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [archive, address]);
  return <div role="status" className="nearest" lang={t.locale}>{found?.address === address && <Help {...found} />}</div>;
}

function Help({ address, terms, unfiltered }: Found): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = searchByLocale[t.locale];
  const link = (query: string, text: string): ReactElement => <li key={query}><a href={hrefs.browse(withQuery(address, query))}>{text}</a></li>;
  if (unfiltered > 0) return <p>{words.unfiltered(unfiltered)}</p>;
  const offers = terms.flatMap((one) => one.offers);
  const held = terms.filter(({ stories }) => stories > 0);
  return (
    <>
      {offers.length > 0 && (
        <div>
          <p id="nearest">{words.nearest}</p>
          <ul aria-labelledby="nearest">{offers.map(({ query, term, stories }) => link(query, words.offered(term, stories)))}</ul>
        </div>
      )}
      {held.length > 1 && held.length === terms.length && (
        <p>{held.map(({ term, stories }) => words.held(term, stories)).join(words.comma)}{words.notTogether(held.length)}</p>
      )}
      {terms.length > 1 && held.length > 0 && <ul>{held.map(({ term, stories }) => link(formatTerm(term), words.alone(term, stories)))}</ul>}
    </>
  );
}
