import { DISTRICTS, type DistrictName } from '../domain/district.ts';
import type { Gazetteers } from './gazetteers.ts';
import { stemOf } from './official-name.ts';
import { isIndustryUnion } from './organization-mentions.ts';
import type { Body } from './resolve-organizations.ts';

const ALL_CHINA = '中华全国总工会';
const CITY_UNION = '北京市总工会';
/** What follows the district in the name of a branch. */
const BRANCH = /^(?:第[一二三四五六七八九十]+)?(?:分公司|支公司|支行|分行|分局|公司)$/u;
const LEAST_OWNER = 2;
/** Unions of provinces and municipalities stand right below 全总; Beijing's city union is handled with the tree. */
const PROVINCE_UNION = /^(?:天津市|上海市|重庆市|.{2,3}省|.{2,8}自治区)总工会$/u;
const PROVINCE = /^(?:天津市|上海市|重庆市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)(?=.{2,8}工会$)/u;
const OTHER_PROVINCE = /^(?:天津|上海|重庆|.{2,3}省|.{2,8}自治区)/u;
/** The joint union of a street or a business area stands below the district's. */
const AREA_UNION = /(?:联合工会|工会联合会)$/u;
/** The union of a trade within a subdistrict or town stands below the general union of that place. */
const TRADE_UNION = /行业(?:工会|联合工会|工会联合会)$/u;
/** 中国海员建设工会: a line of industry of the whole country. */
const NATIONAL_UNION = /^中国(?!.*(?:大学|学院|公司|集团|院|银行|中心|局|厂|社|）))\p{Script=Han}{2,12}工会$/u;
const EMPLOYER = /(?:公司|集团|厂|医院|学校|银行)$/u;
/** Offices of the city by the end of their name. */
const CITY_OFFICE = /^北京市.{1,16}(?:委员会|委|局|厅|办公室)$/u;
const LEVEL_UNION = /^(.+?)(?:总工会|联合工会|工会联合会|工会)$/u;

/** The union of a district. */
function districtUnion(district: DistrictName): string {
  return district.endsWith('区') ? `${district}总工会` : '北京经济技术开发区总工会';
}

/**
 * The body above: by the tree of unions (全总 → 市总 → 区总 → 街道/乡镇), else the body whose name this name begins with (企业工会 → 企业, 分公司 → 公司).
 * Null where neither says.
 */
export function parentOf(body: Body, bodies: readonly Body[], named: readonly DistrictName[], gazetteers: Gazetteers): string | null {
  const { name } = body;
  if (name === ALL_CHINA) return null;
  if (name === CITY_UNION) return ALL_CHINA;
  if (body.kind === 'union') {
    const upper = unionAbove(name, body, named, gazetteers);
    if (upper) return upper;
  }
  if (name.startsWith(ALL_CHINA)) return ALL_CHINA;
  if (body.owner !== null && body.owner !== name) return ownerName(body.owner, body, bodies);
  return subsidiaryParent(body, bodies) ?? branchParent(name, body) ?? statedParent(body, bodies) ?? administrativeParent(body, gazetteers);
}

function unionAbove(name: string, body: Body, named: readonly DistrictName[], gazetteers: Gazetteers): string | null {
  if (PROVINCE_UNION.test(name)) return ALL_CHINA;
  const place = gazetteers.places.trie.longestAt(name, 0);
  const shared = place?.value.districts ?? [];
  const [district, another] = shared.length > 1 ? shared.filter((one) => named.includes(one)) : shared;
  const stem = LEVEL_UNION.exec(name)?.[1] ?? '';
  if (name.startsWith('北京经济技术开发区') && stem === '北京经济技术开发区') return CITY_UNION;
  if (place && district && !another) {
    const rest = name.slice(place.length);
    if (place.value.basis === 'named' && (rest === '总工会')) return CITY_UNION;
    if (place.value.basis === 'named' && place.value.form === 'full' && body.owner === null) return districtUnion(district);
    if (place.value.basis === 'subdivision' && place.value.official !== null && body.owner === null && TRADE_UNION.test(rest)) return `${place.value.official}总工会`;
    if (place.value.basis === 'subdivision' && (body.owner === null || (AREA_UNION.test(name) && !EMPLOYER.test(body.owner)))) return districtUnion(district);
  }
  if (name.startsWith('北京市') && isIndustryUnion(name.slice('北京市'.length), gazetteers)) return CITY_UNION;
  if (NATIONAL_UNION.test(name) && body.owner === null) return ALL_CHINA;
  if (place && district && !another && place.value.basis === 'place' && body.owner === null && AREA_UNION.test(name) && !DISTRICTS.some((other) => other !== district && name.includes(other.replace(/区$/u, '')))) return districtUnion(district);
  const [onlyNamed, anotherNamed] = named;
  if (onlyNamed && !anotherNamed && body.owner === null && name.endsWith('工会联合会') && !name.startsWith('北京市') && !OTHER_PROVINCE.test(name)) return districtUnion(onlyNamed);
  const province = PROVINCE.exec(name)?.[0];
  return province !== undefined && body.owner === null && body.mentions.every(({ upper }) => upper === null) && name !== `${province}总工会` ? `${province}总工会` : null;
}

/** The owner under the name that the story's own bodies give it, where they name it otherwise. */
function ownerName(owner: string, body: Body, bodies: readonly Body[]): string {
  if (/^.{2,3}区委$/u.test(owner)) return `中共北京市${owner}`;
  const named = bodies.find((other) => other !== body && other.name === owner) ?? bodies.find((other) => other !== body && other.kind !== 'union' && (other.mentions.some((mention) => mention.text === owner) || stemOf(other.name) === stemOf(owner)));
  return named?.name ?? owner;
}

/** `甲所属乙` and `乙隶属甲` say who is above, where both are named and no union claims a firm. */
function statedParent(body: Body, bodies: readonly Body[]): string | null {
  for (const { passage, start } of body.mentions) {
    const link = /(?:所属|旗下|下属)(?:的)?$/u.exec(passage.text.slice(Math.max(0, start - 3), start));
    if (!link) continue;
    const upper = bodies.find((other) => other.kind !== 'union' && other.mentions.some((mention) => mention.passage === passage && mention.end === start - link[0].length));
    if (upper) return upper.name;
  }
  return null;
}

/** The firm whose name begins as the union's does: 长江（北京）技术有限公司 for 长江工会. */
function firmBegunBy(body: Body, bodies: readonly Body[]): string | null {
  const core = stemOf(body.name).replace(/工会$/u, '');
  const firms = bodies.filter((other) => other.kind === 'company' && core.length >= 2 && stemOf(other.name).startsWith(core));
  return firms.length === 1 ? (firms[0]?.name ?? null) : null;
}

/** 甲市政集团 belongs to 甲集团 where the story names both. */
function subsidiaryParent(body: Body, bodies: readonly Body[]): string | null {
  if (body.kind === 'union') return firmBegunBy(body, bodies);
  if (body.kind !== 'company') return null;
  const stem = stemOf(body.name);
  const upper = bodies.filter((other) => other !== body && other.kind === 'company' && stemOf(other.name).length >= 2 && stem.startsWith(stemOf(other.name)) && stem !== stemOf(other.name));
  return upper.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? null;
}

/** 某集团西北分公司 → 某集团 where the name of the firm ends before the branch; 某某（北京） → 某某. */
function branchParent(name: string, body: Body): string | null {
  const affiliated = /^(.{4,}?)附属/u.exec(name)?.[1];
  if (affiliated !== undefined) return affiliated;
  const office = /^(.{4,})北京(?:办事处|代表处|分会|分社)$/u.exec(name)?.[1];
  if (office !== undefined) return office;
  if (body.kind !== 'company') return null;
  const bracket = /^(.{2,})（[^）]+）$/u.exec(name)?.[1];
  const district = DISTRICTS.find((one) => name.indexOf(one) >= LEAST_OWNER && BRANCH.test(name.slice(name.indexOf(one) + one.length)));
  return bracket ?? (district ? name.slice(0, name.indexOf(district)) : null);
}

/** Offices of a district belong to the district, offices of a subdivision to the subdivision. */
function administrativeParent(body: Body, gazetteers: Gazetteers): string | null {
  if ((body.kind !== 'government' && body.kind !== 'community' && body.kind !== 'party' && body.kind !== 'other') || /清扫队|车队/u.test(body.name)) return null;
  if (body.kind === 'government' && CITY_OFFICE.test(body.name)) return '北京市人民政府';
  const place = gazetteers.places.trie.longestAt(body.name, 0);
  if (!place || place.length === body.name.length) return null;
  if (place.value.basis === 'subdivision') return body.kind === 'other' ? null : place.value.official ?? body.name.slice(0, place.length);
  return place.value.basis === 'named' && place.value.form === 'full' && (body.kind !== 'other' || /区.联$|区.协$/u.test(body.name)) ? (place.value.districts[0] ?? null) : null;
}
