import type { ReactElement } from 'react';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import type { ListProps } from './browse-data.ts';
import { chosenValues } from './choose-value.ts';
import { NearestTerms } from './nearest-terms.tsx';

/** In the place of an empty list: what to do next, and what the texts do hold. */
export function NothingFound({ data: { address, result } }: ListProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const absent = result.understood.filter(({ held }) => !held).map(({ term }) => term);
  const notice = absent.length > 0 ? { ...t.browse.none, advice: searchByLocale[t.locale].absent(absent.join(t.terms.listSeparator)) } : t.browse.none;
  return (
    <>
      <NoticeView notice={notice} level={2}>
        {chosenValues(address.filters).length > 0 && <a className="button" href={hrefs.browse({ query: address.query })}>{t.browse.withoutFilters}</a>}
        <a className="button quiet" href={hrefs.browse()}>{t.status.toBrowse}</a>
      </NoticeView>
      {address.query.trim() !== '' && <NearestTerms address={address} />}
    </>
  );
}
