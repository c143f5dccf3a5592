import type { Diagnostic } from '../domain/diagnostic.ts';
import { DISTRICT_BASES, DISTRICTS, type DistrictName } from '../domain/district.ts';
import type { Reason, StoryDistrict } from '../domain/story.ts';
import { type Evidence, findEvidence } from './district-evidence.ts';
import { districtRoles } from './district-roles.ts';
import type { Gazetteers } from './gazetteers.ts';
import type { Mention } from './organization-mentions.ts';
import { diagnosticOf, reasonOf, surfaceOf, type Passage, type Place } from './story-text.ts';

export interface DistrictFindings {
  readonly districts: readonly StoryDistrict[];
  readonly because: readonly Reason[];
}

/** Districts that the story names outright or by a subdivision: the ground on which bare forms like 区总工会 are resolved. */
export function namedDistricts(evidence: readonly Evidence[], gazetteers: Gazetteers): readonly DistrictName[] {
  const told = evidence.filter((one) => (one.meaning.basis === 'named' || one.meaning.basis === 'subdivision') && !isGivenName(one, gazetteers));
  return DISTRICTS.filter((name) => told.some((one) => one.district === name));
}

/** 李延庆: a short name right behind a surname. People are not known yet. */
function isGivenName({ passage, start, meaning }: Evidence, gazetteers: Gazetteers): boolean {
  const before = passage.text.charAt(start - 1);
  return meaning.form === 'short' && gazetteers.lists.surnames.has(before) && !gazetteers.lists.ambiguousSurnames.has(before);
}

/** Subdistricts, towns and townships that the story names, under their official names, and communities: 镇总工会 and 社区工会 are resolved on them. */
export function namedSubdivisions(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.flatMap((one) => one.meaning.official ?? (one.meaning.basis === 'subdivision' ? surfaceOf(one) : [])))];
}

/** Every place name of the story that may speak for a district. */
export function readPlaces(passages: readonly Passage[], gazetteers: Gazetteers): readonly Evidence[] {
  return passages.flatMap((passage) => findEvidence(passage, gazetteers));
}

/** What of it does speak for a district: not what stands in `people`, and not what the story says of another city. */
export function districtEvidence(read: readonly Evidence[], passages: readonly Passage[], people: readonly Place[]): readonly Evidence[] {
  const all = read.filter((one) => !people.some((place) => place.passage === one.passage && place.start < one.end && one.start < place.end));
  const found = all.filter((one) => one.meaning.form !== 'short' || all.some((other) => other.district === one.district && other.meaning.form === 'full') || !isOfAnotherCity(surfaceOf(one), passages));
  const sure = new Set(found.filter((one) => !one.needsContext).map((one) => one.district));
  return found.filter((one) => !one.needsContext || sure.has(one.district));
}

/** 赴朝阳 in a story of 辽宁省朝阳市: the bare name means what the story calls a city, or a district of another city. */
function isOfAnotherCity(name: string, passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => text.includes(`${name}市`) || text.includes(`省${name}`) || new RegExp(`(?<!北京)市${name}区`, 'u').test(text));
}

/** Names that several districts share and that nothing in the story places in one of them. */
export function ambiguousPlaces(read: readonly Evidence[], kept: readonly Evidence[]): readonly Diagnostic[] {
  const placed = new Set(kept.map((one) => one.district));
  const told = new Map<string, Evidence>();
  for (const one of read) {
    const { districts, basis } = one.meaning;
    if (districts.length > 1 && basis === 'subdivision' && !districts.some((name) => placed.has(name))) told.set(`${one.passage.order} ${one.start}`, one);
  }
  return [...told.values()].map((one) => diagnosticOf('ambiguous-place', 'info', `${surfaceOf(one)}: lies in ${one.meaning.districts.join(' or ')}, and the story does not say in which`, one));
}

/** The districts of a story with role, basis and evidence. Nothing named: none, never a guess. */
export function findDistricts(evidence: readonly Evidence[], mentions: readonly Mention[]): DistrictFindings {
  const roles = districtRoles(evidence, mentions);
  const districts: StoryDistrict[] = [];
  const because: Reason[] = [];
  for (const name of DISTRICTS) {
    const own = evidence.filter((one) => one.district === name);
    const role = roles.get(name);
    if (own.length === 0 || !role) continue;
    const basis = DISTRICT_BASES.find((rule) => own.some((one) => one.meaning.basis === rule)) ?? 'place';
    districts.push({ name, role, basis, evidence: [...new Set(own.map(surfaceOf))] });
    for (const one of own) because.push(reasonOf('district', name, one.meaning.basis, one));
  }
  return { districts, because };
}
