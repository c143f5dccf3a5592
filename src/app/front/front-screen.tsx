import type { ReactElement } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useDocumentTitle } from '../document-title.ts';
import type { ScreenProps } from '../screen.ts';
import { ElderSwitch } from '../settings/elder-switch.tsx';
import { FrontIntro } from '../ui/front-intro.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import { DistrictSection } from './district-section.tsx';
import { MiniatureGrid } from './miniature-grid.tsx';
import { mostNamed } from './most-named.ts';
import { TypeBars } from './type-bars.tsx';
import '../styles/front.css';

/** Organizations that are listed. */
const MOST = 8;
const NOTHING = {};
const loadOfflineLine = async () => (await import('../offline/offline-line.tsx')).OfflineLine;

/** Where a newcomer starts: every page in small with its headlines, the ways into the collection, and what the reader keeps. */
export function FrontScreen({ data: { cards, counts, entities, facets, facetCounts } }: ScreenProps<ArchiveSummary>): ReactElement {
  const t = useMessages();
  const words = frontByLocale[t.locale];
  const hrefs = useHrefs();
  useDocumentTitle(null);
  const organizations = mostNamed(facets, entities, MOST);
  return (
    <div className="front">
      <FrontIntro pages={cards.pages.length} stories={counts.stories} elder={<ElderSwitch />} />
      <MiniatureGrid cards={cards} />
      {cards.stories.length > 0 && (
        <>
          <DistrictSection counts={facetCounts.district} />
          <div className="front-ways">
            <TypeBars counts={facetCounts.eventType} />
            <section className="front-organizations" aria-labelledby="front-organizations">
              <h2 id="front-organizations">{words.organizations}</h2>
              <ol>
                {organizations.map(({ id, name, count }) => (
                  <li key={id}><a href={hrefs.organization(id)}><span lang="zh-CN">{name}</span> <span className="count">{count}</span></a></li>
                ))}
              </ol>
            </section>
          </div>
        </>
      )}
      <p className="hint offline-line"><LatePart load={loadOfflineLine} given={NOTHING} /></p>
    </div>
  );
}
