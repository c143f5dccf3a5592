import type { DistrictBasis, DistrictName } from '../domain/district.ts';
import { Trie } from '../text/trie.ts';
import type { GazetteerLists } from './gazetteer-lists.ts';
import { subdivisionForms } from './lexicon.ts';

/** How a word stands for a district: written in full, by its short name (which people, products and roads bear too), or by something in it. */
type PlaceForm = 'full' | 'short' | 'inside' | 'company';

export interface PlaceMeaning {
  /** More than one where the name is shared: then only other evidence decides. */
  readonly districts: readonly DistrictName[];
  readonly basis: DistrictBasis;
  readonly form: PlaceForm;
  /** Whether the word counts only beside other evidence of the same district. */
  readonly needsContext: boolean;
  /** So short that it may be part of another word (水关): it is read only where a place is plainly meant. */
  readonly isShort: boolean;
  /** The name used officially, for the subdivisions. */
  readonly official: string | null;
}

export interface PlaceIndex {
  readonly trie: Trie<PlaceMeaning>;
  readonly elsewhere: ReadonlySet<string>;
}

/** Shortest name of a place that is trusted without other evidence. */
const TRUSTED_LENGTH = 3;
/** A community's name this short (大兴社区) may be any city's. */
const SHORT_COMMUNITY = 4;
/** Founded as 开发区, not as 区; only its alias 亦庄 is a short name. */
const DEVELOPMENT_AREA: DistrictName = '经济技术开发区(亦庄)';

export function compilePlaces(lists: GazetteerLists): PlaceIndex {
  const trie = new Trie<PlaceMeaning>();
  const strength: readonly DistrictBasis[] = ['named', 'subdivision', 'organization', 'place'];
  const merge = (old: PlaceMeaning, last: PlaceMeaning): PlaceMeaning => {
    const stronger = strength.indexOf(last.basis) < strength.indexOf(old.basis) ? last : old;
    if (old.basis !== last.basis) return stronger;
    const districts = [...new Set([...old.districts, ...last.districts])];
    return { ...old, districts, needsContext: old.needsContext || last.needsContext || districts.length > 1 };
  };
  const add = (word: string, districts: readonly DistrictName[], basis: DistrictBasis, form: PlaceForm, needsContext = false, official: string | null = null): void =>
    trie.add(word, { districts, basis, form, needsContext, isShort: form === 'inside' && word.length < TRUSTED_LENGTH, official }, merge);

  for (const place of lists.places) {
    const districts = place.alsoDistrict ? [place.district, place.alsoDistrict] : [place.district];
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      add(name, [place.district], 'place', 'inside', place.needsContext === true || districts.length > 1);
    }
  }
  for (const [district, names] of lists.communities) for (const name of names) add(name, [district], 'subdivision', 'inside', name.length <= SHORT_COMMUNITY);
  for (const [district, names] of lists.institutions) for (const name of names) add(name, [district], 'organization', 'company');
  for (const [district, names] of lists.subdivisions) {
    for (const name of names) for (const form of subdivisionForms(name)) add(form, [district], 'subdivision', 'inside', false, form.endsWith('街道') ? name : form);
  }
  for (const [name, shorts] of Object.entries(lists.districts) as [DistrictName, readonly string[]][]) {
    if (name !== DEVELOPMENT_AREA) add(name, [name], 'named', 'full');
    for (const short of shorts) add(short, [name], 'named', short.length > 3 || name === DEVELOPMENT_AREA ? 'full' : 'short');
  }
  return { trie, elsewhere: new Set(lists.elsewhere) };
}
