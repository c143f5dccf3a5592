import { NO_FILTERS } from '../../domain/facet.ts';
import type { Messages } from '../../i18n/messages.ts';
import { mineByLocale } from '../../i18n/mine-by-locale.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { chooseValue, chosenValues } from './choose-value.ts';

/** One condition of what browse shows, to be taken back. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly excluded: boolean;
  /** The same choice without it. */
  without(address: BrowseAddress): BrowseAddress;
}

/** One chip for each chosen value, one where mentioned districts count, and one where only what the reader keeps does. */
export function filterChips({ filters, mine: onlyMine }: Pick<BrowseAddress, 'filters' | 'mine'>, t: Messages): readonly Chip[] {
  const chosen = chosenValues(filters).map(({ facet, value, choice }): Chip => {
    const label = facetLabel(t, facet, value);
    return {
      key: `${facet}/${value}`,
      text: choice === 'exclude' ? t.browse.excluded(label) : label,
      excluded: choice === 'exclude',
      without: (address) => ({ ...address, filters: chooseValue(address.filters, facet, value, 'none') }),
    };
  });
  const mentioned: Chip = {
    key: 'mentioned', text: t.browse.mentioned, excluded: false,
    without: (address) => ({ ...address, filters: { ...address.filters, mentioned: NO_FILTERS.mentioned } }),
  };
  const mine: Chip = { key: 'mine', text: mineByLocale[t.locale].only, excluded: false, without: (address) => ({ ...address, mine: false }) };
  return [...(onlyMine ? [mine] : []), ...chosen, ...(filters.mentioned ? [mentioned] : [])];
}
