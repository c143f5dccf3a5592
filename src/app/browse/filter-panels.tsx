import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { ArchiveSummary, BrowseResult } from '../../archive/archive.ts';
import { byFacet, type Facet, type FilterSet, MARKED_FACETS } from '../../domain/facet.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useSeen } from '../ui/use-seen.ts';
import { LatePart } from '../views/late-part.tsx';
import { type Choice, chooseInTree } from './choose-value.ts';
import { FacetPanel } from './facet-panel.tsx';
import { useLatest } from './use-latest.ts';
import { makeValueTree } from './value-tree.ts';

const loadDates = async () => (await import('./date-panel.tsx')).DatePanel;

interface FilterPanelsProps {
  readonly summary: ArchiveSummary;
  readonly counts: BrowseResult['counts'];
  /** What is chosen now; the counts may be those of a moment ago. */
  readonly filters: FilterSet;
  readonly onFilters: (filters: FilterSet) => void;
}

/** All filters, one panel a facet. The code of the last is fetched when it comes into view. */
export function FilterPanels({ summary: { facetCounts, entities }, counts, filters, onFilters }: FilterPanelsProps): ReactElement {
  const t = useMessages();
  const dates = useRef<HTMLFieldSetElement>(null);
  const seen = useSeen(dates);
  const trees = useMemo(() => {
    const values = byFacet((facet) => facetCounts[facet].map(({ value }) => value));
    const parents = new Map(entities.organizations.flatMap(({ name, parent }) => (parent === null ? [] : [[name, parent] as const])));
    return {
      district: makeValueTree(values.district), organization: makeValueTree(values.organization, parents), eventType: makeValueTree(values.eventType),
      date: makeValueTree(values.date, new Map(values.date.filter((value) => /^\d{4}-/.test(value)).map((month) => [month, month.slice(0, 4)]))),
    };
  }, [facetCounts, entities]);
  const choose = useLatest((facet: Facet, value: string, choice: Choice) => onFilters(chooseInTree(filters, facet, value, choice, trees[facet])));
  const mention = useLatest((mentioned: boolean) => onFilters({ ...filters, mentioned }));
  // A choice takes values away above what has focus.
  useLayoutEffect(() => {
    document.querySelector('.facet-panel :focus-visible')?.scrollIntoView({ block: 'nearest' });
  });
  const mentioned = useMemo(() => (
    <label className="mentioned"><input type="checkbox" checked={filters.mentioned} onChange={(event) => mention(event.target.checked)} />{t.browse.mentioned}</label>
  ), [filters.mentioned, mention, t]);
  return (
    <>
      {MARKED_FACETS.map((facet) => (
        <FacetPanel key={facet} facet={facet} tree={trees[facet]} counts={counts[facet]} chosen={filters[facet]} onChoose={choose}>
          {facet === 'district' && mentioned}
        </FacetPanel>
      ))}
      <fieldset className="facet-panel date-panel" ref={dates}>
        <legend>{t.terms.facets.date}</legend>
        {seen && (
          <LatePart
            load={loadDates}
            given={{ facet: 'date' as const, tree: trees.date, counts: counts.date, chosen: filters.date, onChoose: choose }}
            failed={<p className="hint" role="status">{t.status.faults.missing.title}</p>}
          />
        )}
      </fieldset>
    </>
  );
}
