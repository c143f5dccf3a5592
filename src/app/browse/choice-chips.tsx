import { useRef, type ReactElement } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { type Chip, filterChips } from './chip.ts';
import { queryChips } from './query-chips.ts';

interface ChoiceChipsProps {
  readonly address: BrowseAddress;
  readonly result: BrowseResult;
  readonly onChange: (address: BrowseAddress) => void;
}

/** What the query asks and what is chosen, each to be taken back. Focus goes on to the next chip, so that a keyboard is not thrown to the top. */
export function ChoiceChips({ address, result: { understood, ignored }, onChange }: ChoiceChipsProps): ReactElement | null {
  const t = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const chosen = filterChips(address, t);
  const chips = [...queryChips(address.query, understood, ignored, t), ...chosen];
  if (chips.length === 0) return null;

  const remove = (place: number, chip: Chip): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[place + 1] ?? buttons[place - 1])?.focus();
    if (chips.length === 1) document.getElementById('results')?.focus();
    onChange(chip.without(address));
  };
  return (
    <ul className="chips" aria-label={t.browse.chosen} ref={list}>
      {chips.map((chip, place) => (
        <li key={chip.key}>
          <button type="button" className="chip" data-choice={chip.excluded ? 'exclude' : 'include'} aria-label={t.browse.removeChip(chip.text)} onClick={() => remove(place, chip)}>
            <span><MixedText text={chip.text} /></span>
          </button>
        </li>
      ))}
      {chosen.length > 0 && (
        <li>
          <button type="button" className="text-button" onClick={() => {
            document.getElementById('results')?.focus();
            onChange({ ...address, filters: NO_FILTERS, mine: false });
          }}>{t.browse.clearFilters}</button>
        </li>
      )}
    </ul>
  );
}
