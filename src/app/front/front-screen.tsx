import type { ReactElement } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { useDocumentTitle } from '../document-title.ts';
import { useLibrary } from '../library/library-store.ts';
import type { ScreenProps } from '../screen.ts';
import { ElderSwitch } from '../settings/elder-switch.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { FacetLinks } from './facet-links.tsx';
import { PageTeaser } from './page-teaser.tsx';

/** Where a newcomer starts: every page with its headlines, and the ways into the collection. */
export function FrontScreen({ data: { cards, counts, facetCounts } }: ScreenProps<ArchiveSummary>): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  useDocumentTitle(null);
  const saved = useLibrary(({ bookmarks }) => bookmarks.length);
  const stories = new Map(cards.stories.map((card) => [card.id, card]));
  return (
    <div className="front">
      <section className="intro">
        <h1>{t.front.intro}</h1>
        <p>{t.front.howTo}</p>
        <p className="intro-acts"><a className="button" href={hrefs.browse()}>{t.front.allStories(counts.stories)}</a> <ElderSwitch /></p>
      </section>
      <section className="pages" aria-labelledby="pages">
        <h2 id="pages">{t.front.pages}</h2>
        <div className="page-teasers">
          {cards.pages.map((page, index) => (
            <PageTeaser key={page.page} page={page} place={index + 1} stories={page.storyIds.flatMap((id) => stories.get(id) ?? [])} />
          ))}
        </div>
      </section>
      <div className="ways-in">
        <FacetLinks facet="district" title={t.front.districts} counts={facetCounts.district} />
        <FacetLinks facet="eventType" title={t.front.eventTypes} counts={facetCounts.eventType} />
        <section className="saved-teaser" aria-labelledby="saved">
          <h2 id="saved">{t.front.saved}</h2>
          <p>{saved === 0 ? t.front.savedNone : <a href={hrefs.library}>{t.front.savedCount(saved)}</a>}</p>
        </section>
      </div>
    </div>
  );
}
