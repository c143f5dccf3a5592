/** What stories are marked with: a reader may correct each value. */
export const MARKED_FACETS = ['district', 'organization', 'eventType'] as const;
export type MarkedFacet = (typeof MARKED_FACETS)[number];

/** The dimensions stories are filtered by. A value of `date` is a month of the reported event (`2022-11`) or a year, which holds its months. */
export const FACETS = [...MARKED_FACETS, 'date'] as const;
export type Facet = (typeof FACETS)[number];

/** One of something for every facet. */
export function byFacet<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return { district: make('district'), organization: make('organization'), eventType: make('eventType'), date: make('date') };
}

/** The value of a facet for stories that have none: shown, counted and chosen like any other. */
export const UNMARKED: Readonly<Record<Facet, string>> = { district: '未标注区', organization: '未标注单位', eventType: '未标注类型', date: '日期不详' };

/** Choices in one facet. Included values are or-ed; a story with any excluded value is out. */
export interface FacetChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The whole choice; facets are and-ed. */
export interface FilterSet extends Readonly<Record<Facet, FacetChoice>> {
  /** Whether districts that a story only mentions count too. Not by default: then only those that it is about. */
  readonly mentioned: boolean;
}

export const NO_CHOICE: FacetChoice = { include: [], exclude: [] };
export const NO_FILTERS: FilterSet = { district: NO_CHOICE, organization: NO_CHOICE, eventType: NO_CHOICE, date: NO_CHOICE, mentioned: false };

/** `page`: order of documents and place on the page. `newest` and `oldest` go by issue date, unknown dates last. */
export const SORTS = ['relevance', 'page', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];
