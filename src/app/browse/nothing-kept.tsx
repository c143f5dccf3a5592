import { useEffect, useState, type ReactElement } from 'react';
import { NO_FILTERS } from '../../domain/facet.ts';
import { mineListByLocale } from '../../i18n/mine-list-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import type { ListProps } from './browse-data.ts';
import { chosenValues } from './choose-value.ts';

/** In the place of an empty list of what the reader keeps: that nothing is kept here and what to do, or why it cannot be told, or that none of it fits. */
export function NothingKept({ data: { address, mine } }: ListProps): ReactElement {
  const t = useMessages();
  const words = mineListByLocale[t.locale];
  const hrefs = useHrefs();
  const archive = useArchive();
  const nothing = useLibrary(({ bookmarks }) => bookmarks.length === 0) && mine?.ids.length === 0;
  const [inAll, setInAll] = useState<{ readonly address: ListProps['data']['address']; readonly total: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    const { query, filters } = address;
    archive.browse({ query, filters, sort: 'page', window: [0, 0] }).then(({ total }) => wanted && setInAll({ address, total }), () => undefined);
    return () => {
      wanted = false;
    };
  }, [archive, address]);
  const notice = mine?.fault ? { title: t.library.closed, advice: t.library.faults[mine.fault] } : nothing ? words.nothing : t.browse.none;
  return (
    <NoticeView notice={notice} level={2}>
      {!nothing && chosenValues(address.filters).length > 0 && <a className="button" href={hrefs.browse({ ...address, filters: NO_FILTERS })}>{t.browse.withoutFilters}</a>}
      <a className="button" href={hrefs.browse({ ...address, mine: false })}>{inAll?.address === address ? words.inAll(inAll.total) : t.status.toBrowse}</a>
      <a className="button quiet" href={hrefs.library}>{words.toLibrary}</a>
    </NoticeView>
  );
}
