import type { DistrictName } from '../domain/district.ts';
import type { Gazetteers } from './gazetteers.ts';
import type { PlaceMeaning } from './places.ts';
import type { Passage, Place } from './story-text.ts';

/** One place in the text that speaks for a district. */
export interface Evidence extends Place {
  readonly district: DistrictName;
  readonly meaning: PlaceMeaning;
  /** Counts only beside other evidence of the same district. */
  readonly needsContext: boolean;
}

/** 朝阳北路, 通州线, 怀柔一号: roads, lines and products bear the names of districts that they need not lie in. */
const BORROWED = /^(?:[东西南北中]?(?:路|大街|大道|胡同|街(?!道))|[东西南北中]?[一二三四五六七八九十]+(?:路|街|条|号(?!线|院|楼|地铁))|线(?!上(?!班)|下)|市|县|门(?!头沟)|门外|土木|产业|初升|[0-9]{1,3}号)/u;
/** 大兴调查研究之风, 朝阳群体: the characters are words here. */
const AS_WORDS = /^(?:调查研究|务实|学习|读书|实干|文化之风|勤俭|节约|大桃|鲜桃|蟠桃|蜜桃|板栗|草莓|苹果|西瓜|樱桃|葡萄|玉巴达杏|红杏|京白梨|香椿|核桃|京西稻|麻核桃|芦笋|油鸡|水利|之风|安岭|旭日|行业|活力|般)/u;
/** A bare short name is taken at once where a place is plainly meant. */
const PLAIN_CONTEXT = /^(?:区|工会|职工|总工会|公司|分公司|支行|分行|分局|支队|站|园区|校区|分校|医院|法院|检察院|城区|新城|区域|辖区|本地|全区|邮政|供电|环卫|交通|公安|消防|教育|卫健|文旅|万达|机场|体育|中学|小学|调研|开展|举办|启动)/u;
const BEFORE_PLACE = /(?:北京市?|赴|到|来到|走进|在|位于|落户|进驻|坐落于|坐落在|家住|前往)$/u;
const INTO = /(?:走进|开进|来到|亮相|位于|前往|在|到|赴)$/u;
const SHORT_NAMES = '(?:东城|西城|朝阳|海淀|丰台|石景山|门头沟|房山|通州|顺义|昌平|大兴|怀柔|平谷|密云|延庆|亦庄)';
/** In a row with the name of another district. */
const LISTED_AFTER = new RegExp(`^[、和与及]${SHORT_NAMES}`, 'u');
const LISTED_BEFORE = new RegExp(`${SHORT_NAMES}[、和与及]$`, 'u');
const AMBIGUOUS: ReadonlySet<string> = new Set(['朝阳', '大兴', '东城', '西城']);
/** A quotation this short is a title or a product; a longer one is speech. */
const LONGEST_TITLE = 10;
/** A branch stands elsewhere than its head office. */
const BRANCH = /^(?:股份有限公司|有限公司|公司|集团)?\p{Script=Han}{0,6}(?:分行|支行|分公司|支公司|营业部|门店|网点)/u;
const ELSEWHERE_REACH = 6;
/** 北京市, 本市, 全市: this city, not another. */
const OWN_CITY = /(?:北京|[本全我京在到赴的了都城各])$/u;

/** Reads one passage by the longest place names. Names of people are not known yet: what stands in them is left out later. */
export function findEvidence(passage: Passage, gazetteers: Gazetteers): readonly Evidence[] {
  const { text } = passage;
  const { trie } = gazetteers.places;
  const evidence: Evidence[] = [];
  let at = 0;
  while (at < text.length) {
    const match = trie.longestAt(text, at);
    if (!match) {
      at += 1;
      continue;
    }
    const end = at + match.length;
    const start = at;
    const { value: meaning } = match;
    at = end;
    if (!stands(text, start, end, meaning, gazetteers)) continue;
    if (meaning.form === 'inside' && isInsideAnother(evidence.at(-1), passage, start, meaning)) continue;
    const isPlaced = meaning.isShort && (INTO.test(text.slice(Math.max(0, start - 2), start)) || /^(?:地铁)?(?:站|车辆段|校区|院区|园区|商圈|工地|一带|附近|地区|公园|社区)/u.test(text.slice(end, end + 6)));
    if (meaning.isShort && !isPlaced) continue;
    if (meaning.form === 'company' && ((passage.role === 'paragraph' && !passage.isLead) || BRANCH.test(text.slice(end, end + 14)))) continue;
    const doubtful = (meaning.needsContext && !isStation(text, start, end)) || (meaning.form === 'short' && AMBIGUOUS.has(text.slice(start, end)) && !isPlain(text, start, end));
    for (const district of meaning.districts) evidence.push({ passage, start, end, district, meaning, needsContext: doubtful });
  }
  return evidence;
}

/** 甲街道乙社区: a community right after the name of another district's subdivision is another one of that name. */
function isInsideAnother(last: Evidence | undefined, passage: Passage, start: number, meaning: PlaceMeaning): boolean {
  const before = last !== undefined && last.passage === passage && last.end === start && !last.needsContext ? last : null;
  return before !== null && (before.meaning.basis === 'named' || before.meaning.basis === 'subdivision') && !meaning.districts.includes(before.district);
}

/** Whether the words mean a place of Beijing here. */
function stands(text: string, start: number, end: number, meaning: PlaceMeaning, gazetteers: Gazetteers): boolean {
  if (isElsewhere(text, start, gazetteers)) return false;
  const after = text.slice(end, end + 6);
  if (meaning.form === 'full') return !(meaning.basis === 'named' && /^(?:路|大街|街(?!道))/u.test(after));
  if (meaning.form === 'short') return !BORROWED.test(after) && !AS_WORDS.test(after) && !isTitle(text, start, end) && !isCutWord(text, start, gazetteers);
  return !(meaning.basis === 'place' && (/^(?:路|大街|线)/u.test(after) || isTitle(text, start, end)));
}

/** Right after the name of another city or province: 辽宁朝阳, 长春市朝阳区, 苏州市通州区. */
function isElsewhere(text: string, start: number, gazetteers: Gazetteers): boolean {
  const before = text.slice(Math.max(0, start - ELSEWHERE_REACH), start);
  const level = /(?:省|市|自治区|州|县)$/u.exec(before);
  const bare = level ? before.slice(0, level.index) : before;
  for (let length = 2; length <= bare.length; length += 1) if (gazetteers.places.elsewhere.has(bare.slice(-length))) return true;
  return level?.[0] === '市' && /\p{Script=Han}{2}$/u.test(bare) && !OWN_CITY.test(bare);
}

/** 地铁某号线平安里站: the line says that the station is meant, whatever else bears its name. */
function isStation(text: string, start: number, end: number): boolean {
  return text.charAt(end) === '站' && /(?:地铁|号线|[一-龥]线)(?:的)?$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Alone at the beginning of a short quotation: “怀柔一号”. */
function isTitle(text: string, start: number, end: number): boolean {
  const open = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('《', start));
  if (open < 0) return false;
  const close = text.charAt(open) === '“' ? text.indexOf('”', open) : text.indexOf('》', open);
  return close >= end && close - open - 1 <= LONGEST_TITLE;
}

/** The short name is the end of a longer word that the lexicon does not part there: 南通州. */
function isCutWord(text: string, start: number, gazetteers: Gazetteers): boolean {
  for (let back = 1; back <= 3 && start - back >= 0; back += 1) {
    const match = gazetteers.lexicon.longestAt(text, start - back);
    if (match && match.length > back && match.value.marks !== 0) return true;
  }
  return false;
}

function isPlain(text: string, start: number, end: number): boolean {
  return LISTED_AFTER.test(text.slice(end, end + 4)) || LISTED_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || PLAIN_CONTEXT.test(text.slice(end, end + 4)) || BEFORE_PLACE.test(text.slice(Math.max(0, start - 4), start));
}
