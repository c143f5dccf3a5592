import type { Messages } from '../../i18n/messages.ts';
import { mineByLocale } from '../../i18n/mine-by-locale.ts';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { chosenValues } from '../browse/choose-value.ts';
import { defaultSort } from '../ui/browse-address.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { viewAddress } from './view-search.ts';

/** A view's name: the reader's own, else one made of its query, filters and order, in the language of the interface. */
export function viewName({ name, search }: Pick<SavedView, 'name' | 'search'>, t: Messages): string {
  if (name !== null) return name;
  const { query, filters, mine, sort } = viewAddress(search);
  const parts = [
    query,
    ...chosenValues(filters).map(({ facet, value, choice }) => (choice === 'exclude' ? t.browse.excluded(facetLabel(t, facet, value)) : facetLabel(t, facet, value))),
    mine ? mineByLocale[t.locale].only : '',
    filters.mentioned ? viewsByLocale[t.locale].mentioned : '',
    sort === defaultSort(query) ? '' : t.browse.sorts[sort],
  ];
  return parts.filter((part) => part !== '').join(t.terms.middleDot);
}
