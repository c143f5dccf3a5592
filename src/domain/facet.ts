/** The dimensions stories are filtered by. */
export const FACETS = ['district', 'organization', 'eventType'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a facet for stories that have none: shown, counted and chosen like any other. */
export const UNMARKED: Readonly<Record<Facet, string>> = { district: '未标注区', organization: '未标注单位', eventType: '未标注类型' };

/** Choices in one facet. Included values are or-ed; a story with any excluded value is out. */
export interface FacetChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The whole choice; facets are and-ed. */
export type FilterSet = Readonly<Record<Facet, FacetChoice>>;

export const NO_CHOICE: FacetChoice = { include: [], exclude: [] };
export const NO_FILTERS: FilterSet = { district: NO_CHOICE, organization: NO_CHOICE, eventType: NO_CHOICE };

/** `page`: order of documents and place on the page. `newest` and `oldest` go by issue date, unknown dates last. */
export const SORTS = ['relevance', 'page', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];
