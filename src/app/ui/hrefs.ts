import { DISTRICT_IDS, type DistrictName } from '../../domain/district.ts';
import type { BrowseAddress } from './browse-address.ts';
import { defaultSort, NO_ADDRESS, toSearchParams, writeSearch } from './browse-address.ts';
import { toStoryParams, type StoryAddress } from './story-address.ts';

/** The id of the search box. */
export const SEARCH_BOX = 'search';

/** The address of every screen, with the base path before it. The same in the app and in static HTML. */
export interface Hrefs {
  readonly front: string;
  readonly library: string;
  readonly settings: string;
  readonly about: string;
  /** Browse, with the cursor in the search box. */
  readonly search: string;
  browse(address?: Partial<BrowseAddress>): string;
  story(id: string, address?: Partial<StoryAddress>): string;
  page(page: string): string;
  district(name: DistrictName): string;
  /** By the id of the entity, as the collection's list of entities has it. */
  organization(id: string): string;
  person(id: string): string;
  /** «About the data», at one page; `at` is a place in its source (UTF-16 units) where a block begins. */
  howRead(page: string, at?: number): string;
}

/** @param basePath begins and ends with `/`: `/`, or `/paper/`. */
export function createHrefs(basePath: string): Hrefs {
  return {
    front: basePath,
    library: `${basePath}library`,
    settings: `${basePath}settings`,
    about: `${basePath}about`,
    search: `${basePath}browse#${SEARCH_BOX}`,
    browse: (address = {}) => {
      const query = address.query ?? '';
      const whole: BrowseAddress = { ...NO_ADDRESS, sort: defaultSort(query), ...address };
      return `${basePath}browse${writeSearch(toSearchParams(whole))}`;
    },
    story: (id, address = {}) => `${basePath}story/${id}${writeSearch(toStoryParams(address))}`,
    page: (page) => `${basePath}page/${page}`,
    district: (name) => `${basePath}district/${DISTRICT_IDS[name]}`,
    organization: (id) => `${basePath}organization/${id}`,
    person: (id) => `${basePath}person/${id}`,
    howRead: (page, at) => `${basePath}about/${page}${at === undefined ? '' : `#at-${at}`}`,
  };
}
