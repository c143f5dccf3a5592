import type { ReactElement } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';

/** What kinds of event there are: a bar each, as long as its share of the most frequent one, and a link into browse with that filter set. */
export function TypeBars({ counts }: { readonly counts: ArchiveSummary['facetCounts']['eventType'] }): ReactElement {
  const words = frontByLocale[useMessages().locale];
  const hrefs = useHrefs();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <section className="type-bars" aria-labelledby="type-bars">
      <h2 id="type-bars">{words.eventTypes}</h2>
      <ul>
        {counts.filter(({ count }) => count > 0).map(({ value, count }) => (
          <li key={value}>
            <a href={hrefs.browse({ filters: { ...NO_FILTERS, eventType: { include: [value], exclude: [] } } })}>
              <FacetLabel facet="eventType" value={value} />
              <span className="type-bar"><span style={{ inlineSize: `${(count / most) * 100}%` }} /></span>
              <span className="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
