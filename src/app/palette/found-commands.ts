import type { ArchiveSummary, Suggestion } from '../../archive/archive.ts';
import { FACETS, UNMARKED } from '../../domain/facet.ts';
import type { Messages } from '../../i18n/messages.ts';
import { chooseValue } from '../browse/choose-value.ts';
import { takeOffer } from '../suggest/take-offer.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import type { Hrefs } from '../ui/hrefs.ts';
import { pageName } from '../ui/page-name.ts';
import type { Command } from './command.ts';

/** What commands need to know of where the reader is. */
export interface Ground {
  readonly t: Messages;
  readonly hrefs: Hrefs;
  /** What stands in the address of browse; nothing on any other screen. */
  readonly address: BrowseAddress;
  readonly go: (href: string) => void;
}

/**
 * The pages of the collection, and the values of filters that it has: event types, dates, and those for stories that have none. Names of districts and
 * organizations are suggested by the archive, which knows how they are read.
 */
export function collectionCommands({ cards, facetCounts }: Pick<ArchiveSummary, 'cards' | 'facetCounts'>, { t, hrefs, address, go }: Ground): readonly Command[] {
  const values = FACETS.flatMap((facet) => facetCounts[facet].filter(({ value }) => facet === 'eventType' || facet === 'date' || value === UNMARKED[facet]).map(({ value }): Command => ({
    id: `${facet} ${value}`, kind: facet, label: facetLabel(t, facet, value), also: value,
    run: () => go(hrefs.browse({ ...address, filters: chooseValue(address.filters, facet, value, 'include') })),
  })));
  const pages = cards.pages.map((page, place): Command => ({ id: `page ${page.page}`, kind: 'page', label: pageName(page, place + 1, t), also: page.page, run: () => go(hrefs.page(page.page)) }));
  return [...values, ...pages];
}

/** What the archive suggests for what was typed: stories to open, districts and organizations as filters beside those that stand, people to search for. */
export function suggestedCommand(suggestion: Suggestion, organizations: ArchiveSummary['entities']['organizations'], { t, hrefs, address, go }: Ground): Command {
  const { kind, value, id, alias, marks } = suggestion;
  const term = { field: null, text: value, span: [0, value.length], excluded: false, either: false } as const;
  const run = (): void => {
    const taken = takeOffer(suggestion, { typed: value, term, organizations }, address.filters);
    if (taken.to === 'story') go(hrefs.story(taken.id));
    else go(hrefs.browse(kind === 'person' ? { query: taken.query } : { ...address, filters: taken.filters }));
  };
  const label = kind === 'district' ? facetLabel(t, kind, value) : value;
  return { id: `${kind} ${id}`, kind, label, printed: label === value, marks: alias === null && label === value ? marks : [], run };
}
