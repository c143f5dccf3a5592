import type { Gazetteers } from './gazetteers.ts';
import { MARK } from './lexicon.ts';
import { nameOfList } from './person-name.ts';
import type { Passage, Place } from './story-text.ts';

/** A name of a list, with the title that all of the list are elected to. */
export interface ListedName extends Place {
  readonly name: string;
  readonly title: string | null;
}

/** What stands before a list of people: 获得二等奖的是…, 三等奖由…摘得, 选举…为. */
const LEAD = /(?:的(?:是|有)|分别(?:是|为)|得主|奖?(?:则|均|都)?由|选举|推选|选出|增补|补选|聘请|邀请|特邀|授予|表彰了?|获得者|[名位人](?:是|为))$/u;
/** What only people do, or how people are counted. */
const FOLLOW = /^(?:等?[0-9一二三四五六七八九十两多]+(?:人|名|位)|等人|等同志|(?:分别|共同|双双|均|都|最终)?(?:分?获|荣获|夺|摘|斩获|当选|入选|入围|晋级|胜出|脱颖而出|获评|获选|捧得|捧回|包揽|拿下|领取|领到|登台|上台|受到表彰|被(?:评|授|聘|选))|(?:说|表示|告诉|介绍|坦言)|[^，。；、“”]{0,4}(?:摘得|夺得|获得|荣获|当选))/u;
const OFFICE = /^(?:当选为?|为|任|担任|出任|兼任)[^，。；、]{0,8}?(主席|副主席|委员|会长|副会长|理事长|主任|副主任|组长|代表)/u;
const ELECTED = /(?:选举|推选|选出|补选|增补)(?:产生)?(?:了)?$/u;
/** Where the first name of a list may begin: at a mark, or after a word that governs it. */
const START = /(?:^|[，。；：！？“”（）《》\s]|由|是|为|有|选举|推选|选出|补选|增补|聘请|邀请|特邀|授予|表彰|表彰了|得主|获得者|选手|职工|队员|工人|司机|教师|医生|护士)$/u;
const LENGTHS = [3, 2, 4] as const;
const LOOKBACK = 8;
const REACH = 24;

/** `三等奖则由甲、乙、丙摘得`, `甲、乙分获第一名`, `选举甲为主席，乙、丙为副主席`: people of a list that bears no title. */
export function findListedNames(passage: Passage, gazetteers: Gazetteers): readonly ListedName[] {
  const { text } = passage;
  const names: ListedName[] = [];
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    const last = names.at(-1);
    if (last && mark <= last.end) continue;
    const items = listAround(text, mark, gazetteers);
    const [first, end] = [items[0], items.at(-1)?.end ?? 0];
    const doubtful = items.filter(({ start, end: to }) => nameOfList(text, start, to, gazetteers) === 'doubtful').length;
    if (!first || items.length < 2 || doubtful * 2 > items.length) continue;
    const after = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, first.start - LOOKBACK), first.start);
    if (!FOLLOW.test(after) && !OFFICE.test(after) && !LEAD.test(before)) continue;
    const title = OFFICE.exec(after)?.[1] ?? null;
    for (const { start, end: to } of items) names.push({ passage, start, end: to, name: text.slice(start, to), title });
  }
  for (const match of text.matchAll(/(?:选举|推选|选出|补选|增补)(?:产生)?(?:了)?|，/gu)) {
    const start = match.index + match[0].length;
    if (match[0] === '，' ? !text.startsWith('当选', start + 2) && !text.startsWith('当选', start + 3) : !ELECTED.test(match[0])) continue;
    const length = LENGTHS.find((one) => OFFICE.test(text.slice(start + one, start + one + REACH)) && nameOfList(text, start, start + one, gazetteers) === 'sure');
    if (length !== undefined) names.push({ passage, start, end: start + length, name: text.slice(start, start + length), title: OFFICE.exec(text.slice(start + length, start + length + REACH))?.[1] ?? null });
  }
  return names.sort((a, b) => a.start - b.start);
}

interface Item { readonly start: number; readonly end: number }

/** The items of the list around its first mark, none where one of them is no name. The last one ends where its names' verb begins. */
function listAround(text: string, mark: number, gazetteers: Gazetteers): readonly Item[] {
  const isName = (start: number, end: number): boolean => start >= 0 && nameOfList(text, start, end, gazetteers) !== 'none';
  const length = LENGTHS.find((one) => isName(mark - one, mark) && (START.test(text.slice(Math.max(0, mark - one - 3), mark - one)) || endsWithTitle(text, mark - one, gazetteers)));
  if (length === undefined) return [];
  const items: Item[] = [{ start: mark - length, end: mark }];
  for (let at = mark + 1; ; ) {
    const middle = LENGTHS.find((one) => text.charAt(at + one) === '、' && isName(at, at + one));
    if (middle !== undefined) {
      items.push({ start: at, end: at + middle });
      at += middle + 1;
      continue;
    }
    const last = LENGTHS.find((one) => isName(at, at + one) && (/^(?:$|[，。；：！？”）])/u.test(text.slice(at + one, at + one + 1)) || FOLLOW.test(text.slice(at + one, at + one + REACH)) || OFFICE.test(text.slice(at + one, at + one + REACH))));
    return last === undefined ? [] : [...items, { start: at, end: at + last }];
  }
}

function endsWithTitle(text: string, end: number, gazetteers: Gazetteers): boolean {
  for (let length = 2; length <= 6; length += 1) {
    const match = gazetteers.lexicon.longestAt(text, end - length, end);
    if (match?.length === length && (match.value.marks & (MARK.title | MARK.weakTitle)) !== 0) return true;
  }
  return false;
}
