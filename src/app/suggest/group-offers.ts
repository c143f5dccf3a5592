import type { ArchiveSummary, Suggestion, SuggestionKind } from '../../archive/archive.ts';

/** Offers of one kind, the best first. */
export interface OfferGroup {
  readonly kind: SuggestionKind;
  readonly offers: readonly Suggestion[];
}

/**
 * The offers by kind; what fits best stands first, with its kind.
 * @param facetCounts of the whole collection: a district or an organization is told with the number of stories that its filter shows
 */
export function groupOffers(offers: readonly Suggestion[], facetCounts: ArchiveSummary['facetCounts']): readonly OfferGroup[] {
  const kinds = [...new Set(offers.map(({ kind }) => kind))];
  const shown = ({ kind, value, count }: Suggestion): number =>
    (kind === 'district' || kind === 'organization' ? (facetCounts[kind].find((one) => one.value === value)?.count ?? count) : count);
  return kinds.map((kind) => ({ kind, offers: offers.filter((offer) => offer.kind === kind).map((offer) => ({ ...offer, count: shown(offer) })) }));
}
