import { memo, useMemo, type ReactElement } from 'react';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { choiceOf } from './choose-value.ts';
import { DateHistogram } from './date-histogram.tsx';
import { dateBars } from './date-bars.ts';
import { FacetRow } from './facet-row.tsx';
import type { FacetState } from './value-list.tsx';

/** What the panel of dates holds: a histogram whose bars are buttons. What is chosen stands below it as rows, where it can be excluded instead. */
export const DatePanel = memo(function DatePanel({ facet, tree, counts, chosen, onChoose }: FacetState): ReactElement {
  const t = useMessages();
  const { unit, bars, months, unknown } = useMemo(() => dateBars(tree.values, counts), [tree, counts]);
  const named = [...chosen.include, ...chosen.exclude];
  const year = unit === 'year' ? (named.find((value) => months.has(value.slice(0, 4)))?.slice(0, 4) ?? null) : null;
  const pressed = (value: string): boolean => chosen.include.includes(value) || chosen.include.includes(value.slice(0, 4));
  const press = (value: string): void => onChoose(facet, value, chosen.include.includes(value) ? 'none' : 'include');
  return (
    <>
      <DateHistogram label={t.terms.facets[facet]} bars={bars} unknown={unknown} isPressed={pressed} onPress={press} />
      {year !== null && <DateHistogram key={year} label={facetLabel(t, facet, year)} bars={months.get(year) ?? []} unknown={null} isPressed={pressed} onPress={press} />}
      {named.length > 0 && (
        <ul className="facet-values">
          {named.map((value) => <li key={value}><FacetRow facet={facet} value={value} count={counts[tree.numberOf(value) ?? -1] ?? 0} choice={choiceOf(chosen, value)} onChoose={onChoose} /></li>)}
        </ul>
      )}
    </>
  );
});
