import { useRef, type ReactElement } from 'react';
import type { Facet, FilterSet } from '../../domain/facet.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { chosenValues } from './choose-value.ts';

interface FilterChipsProps {
  readonly filters: FilterSet;
  readonly onRemove: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}

/** What is chosen, each to be taken back. Focus goes on to the next chip, so that a keyboard is not thrown to the top. */
export function FilterChips({ filters, onRemove, onClear }: FilterChipsProps): ReactElement | null {
  const t = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const chosen = chosenValues(filters);
  if (chosen.length === 0) return null;

  const remove = (place: number, facet: Facet, value: string): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[place + 1] ?? buttons[place - 1])?.focus();
    if (chosen.length === 1) document.getElementById('results')?.focus();
    onRemove(facet, value);
  };
  return (
    <ul className="chips" aria-label={t.browse.chosen} ref={list}>
      {chosen.map(({ facet, value, choice }, place) => {
        const label = facetLabel(t, facet, value);
        const text = choice === 'exclude' ? t.browse.excluded(label) : label;
        return (
          <li key={`${facet}/${value}`}>
            <button type="button" className="chip" data-choice={choice} aria-label={t.browse.removeChip(text)} onClick={() => remove(place, facet, value)}>
              <span>{text}</span>
            </button>
          </li>
        );
      })}
      <li><button type="button" className="text-button" onClick={() => {
        document.getElementById('results')?.focus();
        onClear();
      }}>{t.browse.clearFilters}</button></li>
    </ul>
  );
}
