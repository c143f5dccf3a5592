import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useDocumentTitle } from '../document-title.ts';
import type { EntityData, ScreenProps } from '../screen.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import { BarList } from './bar-list.tsx';
import { browseHref } from './entity-address.ts';
import { EntityOrganizations } from './entity-organizations.tsx';
import { EntityPosts } from './entity-posts.tsx';
import { EntityStories } from './entity-stories.tsx';
import { EntityTimes } from './entity-times.tsx';
import { EntityTree } from './entity-tree.tsx';
import { useNoindex } from './use-noindex.ts';
import '../styles/entity.css';

const BARS_SHOWN = 6;

/** A district, an organization or a person: its stories, what it stands with, what kinds of event and when. */
export function EntityScreen({ data: { kind, facts, pages } }: ScreenProps<EntityData>): ReactElement {
  useNoindex(kind === 'person');
  return facts ? <KnownEntity facts={facts} pages={pages} /> : <MissingEntity kind={kind} />;
}

function KnownEntity({ facts, pages }: { readonly facts: EntityFacts; readonly pages: EntityData['pages'] }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const { kind, name, type, aliases, total, totalBelow, mentioning } = facts;
  const label = kind === 'district' ? facetLabel(t, 'district', name) : name;
  useDocumentTitle(label);
  return (
    <div className="entity">
      <header className="entity-head">
        <p className="kicker">{type === null ? words.kinds[kind] : [words.kinds[kind], t.story.organizationTypes[type]].join(t.terms.middleDot)}</p>
        <h1 {...(kind === 'district' ? {} : { lang: 'zh-CN' })}>{label}</h1>
        {aliases.length > 0 && <p className="entity-aliases">{words.aliases} <span lang="zh-CN">{aliases.join('、')}</span></p>}
        <p className="entity-ways">
          {totalBelow > 0 && <a className="button" href={browseHref(hrefs, facts)}>{kind === 'person' ? words.searchName : totalBelow > total ? words.inBrowseBelow(totalBelow) : words.inBrowse(total)}</a>}
          {mentioning > 0 && <a className="button quiet" href={browseHref(hrefs, facts, { mentioned: true })}>{words.inBrowseMentioning(total + mentioning)}</a>}
        </p>
        {totalBelow > total && <p className="hint">{words.withBelow}</p>}
      </header>
      <div className="entity-main">
        {kind === 'person' && <EntityPosts facts={facts} />}
        <EntityStories facts={facts} pages={pages} />
      </div>
      <aside className="entity-aside">
        <BarList id="entity-types" title={words.eventTypes} facet="eventType" bars={facts.eventTypes} shown={BARS_SHOWN} hrefOf={(value) => browseHref(hrefs, facts, { facet: 'eventType', value })} />
        <EntityTimes facts={facts} />
        {kind !== 'district' && <BarList id="entity-districts" title={words.districts} facet="district" bars={facts.districts} shown={BARS_SHOWN} hrefOf={hrefs.district} />}
      </aside>
      <div className="entity-links">
        <EntityTree facts={facts} />
        <EntityOrganizations facts={facts} />
      </div>
    </div>
  );
}

function MissingEntity({ kind }: Pick<EntityData, 'kind'>): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const notice = entityByLocale[t.locale].missing[kind];
  useDocumentTitle(notice.title);
  return (
    <NoticeView notice={notice}>
      <a className="button" href={hrefs.browse()}>{t.notFound.search}</a>
      <a className="button quiet" href={hrefs.front}>{t.status.toFront}</a>
    </NoticeView>
  );
}
