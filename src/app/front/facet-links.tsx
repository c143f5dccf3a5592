import type { ReactElement } from 'react';
import type { Facet } from '../../domain/facet.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';

interface FacetLinksProps {
  readonly facet: Facet;
  readonly title: string;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
}

/** The values of a facet that have stories, each a link into browse with that filter set. */
export function FacetLinks({ facet, title, counts }: FacetLinksProps): ReactElement {
  const hrefs = useHrefs();
  const id = `by-${facet}`;
  return (
    <section className="facet-links" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {counts.filter(({ count }) => count > 0).map(({ value, count }) => (
          <li key={value}>
            <a href={hrefs.browse({ filters: { ...NO_FILTERS, [facet]: { include: [value], exclude: [] } } })}>
              <FacetLabel facet={facet} value={value} /> <span className="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
