import { useMemo, type ReactElement } from 'react';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import { LatePart } from '../views/late-part.tsx';
import { chosenValues } from './choose-value.ts';

const loadNearest = async () => (await import('./nearest-terms.tsx')).NearestTerms;

/** In the place of an empty list: what to do next, and what the texts do hold. */
export function NothingFound({ address }: { readonly address: BrowseAddress }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const given = useMemo(() => ({ address }), [address]);
  return (
    <>
      <NoticeView notice={t.browse.none} level={2}>
        {chosenValues(address.filters).length > 0 && <a className="button" href={hrefs.browse({ query: address.query })}>{t.browse.withoutFilters}</a>}
        <a className="button quiet" href={hrefs.browse()}>{t.status.toBrowse}</a>
      </NoticeView>
      {address.query.trim() !== '' && <LatePart load={loadNearest} given={given} />}
    </>
  );
}
