import type { ReactElement } from 'react';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import type { ListProps } from './browse-data.ts';
import { chosenValues } from './choose-value.ts';
import { NearestTerms } from './nearest-terms.tsx';

/** In the place of an empty list: what to do next, and what the texts do hold. */
export function NothingFound({ data: { address } }: ListProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  return (
    <>
      <NoticeView notice={t.browse.none} level={2}>
        {chosenValues(address.filters).length > 0 && <a className="button" href={hrefs.browse({ query: address.query })}>{t.browse.withoutFilters}</a>}
        <a className="button quiet" href={hrefs.browse()}>{t.status.toBrowse}</a>
      </NoticeView>
      {address.query.trim() !== '' && <NearestTerms address={address} />}
    </>
  );
}
