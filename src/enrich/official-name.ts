import type { DistrictName } from '../domain/district.ts';
import type { Gazetteers } from './gazetteers.ts';

/** The name that the Development Area's bodies bear. */
const DEVELOPMENT_AREA = '北京经济技术开发区';
/** The committee in Beijing of a national industry union is the city's union of that industry. */
export const CITY_COMMITTEE = /^中国(\p{Script=Han}{2,8}?)工会北京市委员会/u;
const CITY_SHORT = /^市(?!场|政|民|属|立)/u;

/**
 * The full form of a name, by rules that hold everywhere: 全总 is 中华全国总工会, 市 stands for 北京市 in a paper of Beijing, a district's union is its
 * 总工会, 崇外街道 is 崇文门外街道, and a subdivision needs no district before it.
 */
export function officialName(name: string, gazetteers: Gazetteers): string {
  const { lists, places } = gazetteers;
  let full = name;
  for (const [short, long] of lists.fullNames) {
    if (full.startsWith(short)) full = long.endsWith('总工会') && full.startsWith(`${short}工会`) ? full : long + full.slice(short.length);
  }
  full = full.replace(CITY_SHORT, '北京市').replace(CITY_COMMITTEE, '北京市$1工会');
  const place = places.trie.longestAt(full, 0);
  if (!place) return full;
  const rest = full.slice(place.length);
  const [district] = place.value.districts;
  if (place.value.basis === 'named' && district) return districtBody(full, rest, place.value.form === 'full', district, gazetteers);
  if (place.value.basis === 'subdivision' && place.value.official) return `${place.value.official}${rest.replace(/^工会$/u, '总工会')}`;
  return full;
}

function districtBody(full: string, rest: string, isFull: boolean, district: DistrictName, gazetteers: Gazetteers): string {
  const inner = gazetteers.places.trie.longestAt(rest, 0);
  if (isFull && inner?.value.basis === 'subdivision' && inner.value.districts.includes(district) && inner.value.official) return officialName(rest, gazetteers);
  if (rest === '工会' || rest === '总工会') return district.endsWith('区') ? `${district}总工会` : `${DEVELOPMENT_AREA}总工会`;
  return isFull && !district.endsWith('区') && !full.startsWith(DEVELOPMENT_AREA) ? `${DEVELOPMENT_AREA}${rest}` : full;
}

/**
 * 北汽集团 of 北京汽车集团: the short form takes a character of each word. It must begin alike, end alike, and not be a beginning of the long name (that
 * would be its owner).
 */
export function abbreviates(short: string, long: string): boolean {
  const tail = /(?:集团|公司)?(?:工会)?$/u.exec(short)?.[0] ?? '';
  const a = short.slice(0, short.length - tail.length);
  const b = long.replace(/(?:有限责任公司|股份有限公司|有限公司)/u, '');
  const core = b.endsWith(tail) ? b.slice(0, b.length - tail.length) : '';
  if (tail === '' || a.length < 2 || a.length > 3 || core.length < a.length + 2 || core.length > 8 || a.charAt(0) !== core.charAt(0) || core.startsWith(a)) return false;
  let at = 0;
  for (const character of a) {
    at = core.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return !core.slice(2).includes(a);
}

/** Words that a short form leaves out without meaning another body. */
const DROPPED = /^北京(?:市(?![政场属民立]))?|（北京）|集团(?=.)|(?:集团)?(?:有限责任公司|股份有限公司|股份公司|有限公司)|(?<!分|子|总)公司|集团$/gu;

/** The name without the words that short forms leave out; two bodies of one story with the same stem are one. */
export function stemOf(name: string): string {
  return name.replace(DROPPED, '');
}
