import type { DistrictName } from '../domain/district.ts';
import type { Gazetteers } from './gazetteers.ts';
import type { Body } from './resolve-organizations.ts';

const ALL_CHINA = '中华全国总工会';
const CITY_UNION = '北京市总工会';
const LEVEL_UNION = /^(.+?)(?:总工会|联合工会|工会联合会|工会)$/u;

/** The union of a district. */
export function districtUnion(district: DistrictName): string {
  return district.endsWith('区') ? `${district}总工会` : '北京经济技术开发区总工会';
}

/**
 * The body above: by the tree of unions (全总 → 市总 → 区总 → 街道/乡镇), else the body whose name this name begins with (企业工会 → 企业, 分公司 → 公司).
 * Null where neither says.
 */
export function parentOf(body: Body, bodies: readonly Body[], gazetteers: Gazetteers): string | null {
  const { name } = body;
  if (name === ALL_CHINA) return null;
  if (name === CITY_UNION) return ALL_CHINA;
  if (body.kind === 'union') {
    const upper = unionAbove(name, body, gazetteers);
    if (upper) return upper;
  }
  if (body.owner !== null && body.owner !== name) return bodies.find((other) => other.name === body.owner || other.mentions.some((mention) => mention.text === body.owner))?.name ?? body.owner;
  return branchParent(name, body) ?? administrativeParent(body, gazetteers);
}

function unionAbove(name: string, body: Body, gazetteers: Gazetteers): string | null {
  const place = gazetteers.places.trie.longestAt(name, 0);
  const [district] = place?.value.districts ?? [];
  const stem = LEVEL_UNION.exec(name)?.[1] ?? '';
  if (name.startsWith('北京经济技术开发区') && stem === '北京经济技术开发区') return CITY_UNION;
  if (place && district) {
    const rest = name.slice(place.length);
    if (place.value.basis === 'named' && (rest === '总工会')) return CITY_UNION;
    if (place.value.basis === 'named' && place.value.form === 'full' && body.owner === null && place.value.districts.length === 1) return districtUnion(district);
    if (place.value.basis === 'subdivision' && body.owner === null && place.value.districts.length === 1) return districtUnion(district);
    if (place.value.basis === 'subdivision' && body.owner === null) return null;
  }
  const industry = /^北京市(.+?)(?:产业)?工会$/u.exec(name)?.[1];
  return industry !== undefined && gazetteers.lists.industryUnions.includes(industry) ? CITY_UNION : null;
}

/** 某集团西北分公司 → 某集团 where the name of the firm ends before the branch; 某某（北京） → 某某. */
function branchParent(name: string, body: Body): string | null {
  if (body.kind !== 'company') return null;
  const bracket = /^(.{2,})（[^）]+）$/u.exec(name)?.[1];
  return bracket ?? null;
}

/** Offices of a district belong to the district, offices of a subdivision to the subdivision. */
function administrativeParent(body: Body, gazetteers: Gazetteers): string | null {
  if (body.kind !== 'government' && body.kind !== 'community' && body.kind !== 'party') return null;
  const place = gazetteers.places.trie.longestAt(body.name, 0);
  if (!place || place.length === body.name.length) return null;
  if (place.value.basis === 'subdivision') return place.value.official ?? body.name.slice(0, place.length);
  return place.value.basis === 'named' && place.value.form === 'full' ? (place.value.districts[0] ?? null) : null;
}
