import type { Hrefs } from '../ui/hrefs.ts';

/** Screens as far as keys are concerned. `list`: stories that can be saved; `entity`: a district, an organization or a person. */
export type KeyScreen = 'list' | 'story' | 'page' | 'entity' | 'other';

const BY_FIRST: Readonly<Record<string, KeyScreen>> = { browse: 'list', library: 'list', story: 'story', page: 'page', district: 'entity', organization: 'entity', person: 'entity' };

/** Which screen an address shows; `deep` where it was come to from another. @param path base path included */
export function keyScreen(path: string, hrefs: Pick<Hrefs, 'front'>): { readonly screen: KeyScreen; readonly deep: boolean } {
  const [first = '', second = ''] = path.slice(hrefs.front.length).split('/');
  return { screen: Object.hasOwn(BY_FIRST, first) ? (BY_FIRST[first] ?? 'other') : 'other', deep: second !== '' };
}
