import { memo, useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Facet } from '../../domain/facet.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { type Choice, choiceOf } from './choose-value.ts';
import { DateHistogram } from './date-histogram.tsx';
import { dateBars } from './date-bars.ts';
import { FacetRow } from './facet-row.tsx';
import { useLatest } from './use-latest.ts';
import type { FacetState } from './value-list.tsx';

/** What the panel of dates holds: a histogram whose bars are buttons. What is chosen stands below it as rows, where it can be excluded instead. */
export const DatePanel = memo(function DatePanel({ facet, tree, counts, chosen, onChoose }: FacetState): ReactElement {
  const t = useMessages();
  const { unit, bars, months, unknown } = useMemo(() => dateBars(tree.values, counts), [tree, counts]);
  const named = [...chosen.include, ...chosen.exclude];
  const year = unit === 'year' ? (named.find((value) => months.has(value.slice(0, 4)))?.slice(0, 4) ?? null) : null;
  const pressed = (value: string): boolean => chosen.include.includes(value) || chosen.include.includes(value.slice(0, 4));
  const press = (value: string): void => onChoose(facet, value, chosen.include.includes(value) ? 'none' : 'include');
  const taken = useRef<string | null>(null);
  const choose = useLatest((of: Facet, value: string, choice: Choice) => {
    if (choice === 'none') taken.current = value;
    onChoose(of, value, choice);
  });
  // A row goes with what was chosen; focus goes on to the bar of its date.
  useLayoutEffect(() => {
    const { current: value } = taken;
    if (value === null || named.includes(value)) return;
    taken.current = null;
    (barOf(value) ?? barOf(value.slice(0, 4)))?.focus();
  });
  return (
    <>
      <DateHistogram label={t.terms.facets[facet]} bars={bars} unknown={unknown} isPressed={pressed} onPress={press} />
      {year !== null && <DateHistogram key={year} label={facetLabel(t, facet, year)} bars={months.get(year) ?? []} unknown={null} isPressed={pressed} onPress={press} />}
      {named.length > 0 && (
        <ul className="facet-values">
          {named.map((value) => <li key={value}><FacetRow facet={facet} value={value} count={counts[tree.numberOf(value) ?? -1] ?? 0} choice={choiceOf(chosen, value)} onChoose={choose} /></li>)}
        </ul>
      )}
    </>
  );
});

function barOf(value: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.histogram button[data-value="${CSS.escape(value)}"]:enabled`);
}
