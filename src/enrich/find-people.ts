import type { Reason, StoryPerson } from '../domain/story.ts';
import { isHan } from '../text/characters.ts';
import type { Gazetteers } from './gazetteers.ts';
import { MARK } from './lexicon.ts';
import type { Mention } from './organization-mentions.ts';
import { findListedNames } from './name-lists.ts';
import { nameAt, nameBefore, TRADE_ENDS } from './person-name.ts';
import type { Body } from './resolve-organizations.ts';
import { reasonOf, type Passage, type Place } from './story-text.ts';
import type { Token } from './tokenize.ts';

export interface PeopleFindings {
  readonly people: readonly StoryPerson[];
  readonly because: readonly Reason[];
  /** Where names of people stand: no district is read out of them. */
  readonly places: readonly Place[];
}

interface Sighting extends Place {
  readonly name: string;
  readonly title: string | null;
  readonly organization: string | null;
  readonly rule: string;
}

const TITLE = MARK.title | MARK.weakTitle;
/** The general secretary is named by his party office alone. */
const BODIES_OF_TITLES: ReadonlyMap<string, string> = new Map([['总书记', '中国共产党中央委员会']]);
const SPEAKS = /^(?:说|表示|告诉记者|告诉|介绍|坦言|感慨|回忆|笑着说|谈到|激动地说|高兴地说|自豪地说|深有感触|当选|当选为)/u;
/** What only names are followed by. */
const STRONG_FOLLOW = /^(?:说|称|表示|告诉|介绍|坦言|感慨|回忆|讲述|演示|展示|获得|荣获|夺得|摘得|拿下|赢得|家住|今年|和[0-9一二三四五六七八九十两几]{1,3}名|是|在|正|刚|已|提前|率先|最终|也|从|把|带|拿|投|算|第一|反复|全票|当选|上任|分别|凭借|以|现场)/u;
/** `甲公司的张三、乙公司的李四分获`: names behind what they belong to, in a row. */
const ROW_AFTER = /^、[^，。；、]{2,14}的\p{Script=Han}{2,3}(?:、|分|获|荣|夺|摘)/u;
const ROW_BEFORE = /的\p{Script=Han}{2,3}、[^，。；、]{2,14}的$/u;
const ROW_VERB = /^(?:分获|分别|获|荣获|夺|摘|包揽)/u;
/** 做校对的, 考上大学的: what somebody does or did, then his name. */
const DOER = /(?:(?:做|当|担任|从事|考上|来自|任职于|就职于|就读于|毕业于|获得|荣获|夺得|摘得|负责|家住|住在)[^，。；、“”]{1,12}|(?:务工|打工|工作|上班|值班|值守|执勤|送餐|开车|驾车|施工|就读|居住|生活|长大|退休|排队|等候|候诊|就餐|歇脚|休息|忙碌))的$/u;
/** Words of a title that say since or until when. */
const FORMER = /^(?:首任|新任|现任|时任|前任|原|原任)$/u;
const LEAST_TRADE = 2;
const LONGEST_TRADE = 4;
const AGED = /(?:[0-9一二三四五六七八九十]{1,3}岁的|名叫|叫做|是)$/u;

/** Finds people by title and name, by 同志 and the like after the name, and by a name that speaks. Reporters of the byline are no people of the story. */
export function findPeople(passages: readonly Passage[], tokens: ReadonlyMap<Passage, readonly Token[]>, bodies: readonly Body[], gazetteers: Gazetteers): PeopleFindings {
  const whole = passages.map((passage) => passage.text).join('\n');
  const sightings = passages.flatMap((passage) => [
    ...titledNames(passage, tokens.get(passage) ?? [], bodies, whole, gazetteers),
    ...namesBeforeTitles(passage, tokens.get(passage) ?? [], whole, gazetteers),
    ...tradedNames(passage, tokens.get(passage) ?? [], bodies, whole, gazetteers),
    ...findListedNames(passage, gazetteers).map((listed) => ({ ...listed, organization: null, rule: 'name-in-list' })),
    ...speakingNames(passage, whole, bodies, gazetteers),
  ]);
  const people = new Map<string, StoryPerson>();
  const because: Reason[] = [];
  const places: Place[] = [];
  for (const sighting of sightings) {
    if (places.some((place) => place.passage === sighting.passage && place.start < sighting.end && sighting.start < place.end)) continue;
    const known = people.get(sighting.name);
    if (!known || (known.title === null && sighting.title !== null)) {
      people.set(sighting.name, { name: sighting.name, title: sighting.title, organization: sighting.organization });
    }
    because.push(reasonOf('person', sighting.name, sighting.rule, sighting));
    places.push(sighting);
  }
  return { people: [...people.values()], because, places };
}

/** `某总工会党组书记、副主席张三`, `职工李四、王五`. */
function titledNames(passage: Passage, tokens: readonly Token[], bodies: readonly Body[], whole: string, gazetteers: Gazetteers): readonly Sighting[] {
  const sightings: Sighting[] = [];
  tokens.forEach((token, index) => {
    if ((token.marks & TITLE) === 0) return;
    let at = token.end;
    const bracket = /^（[^（）]{1,12}）/u.exec(passage.text.slice(at, at + 14));
    if (bracket) at += bracket[0].length;
    if (/^[“‘]/u.test(passage.text.slice(at, at + 1))) return;
    const chain = titleChain(passage, tokens, index, bodies);
    for (let first = true; ; first = false) {
      const name = nameAt(passage.text, at, whole, first && (token.marks & MARK.title) !== 0 ? 'office' : 'trade', gazetteers);
      if (!name) break;
      sightings.push({ passage, start: at, end: at + name.length, name: name.name, ...chain, rule: 'title-and-name' });
      at += name.length;
      const joint = /^(?:、|和|与|及)/u.exec(passage.text.slice(at, at + 1));
      if (!joint) break;
      at += joint[0].length;
    }
  });
  return sightings;
}

/** The whole title, read leftwards over 、 and 兼, and the body that stands before it. */
function titleChain(passage: Passage, tokens: readonly Token[], index: number, bodies: readonly Body[]): { title: string; organization: string | null } {
  let first = index;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token) break;
    const word = passage.text.slice(token.start, token.end);
    if ((token.marks & TITLE) !== 0) first = i;
    else if (FORMER.test(word)) first = i;
    else if (word !== '、' && word !== '兼' && word !== '工会') break;
    else if (word === '工会') {
      if (bodyBefore(passage, token.end, bodies)) break;
      first = i;
    }
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[index]?.end ?? start;
  const before = bodyBefore(passage, start, bodies);
  return { title: passage.text.slice(start, end), organization: before?.name ?? null };
}

/** The body whose name ends at `at`, or just before a comma-joined list of titles that reaches there. */
function bodyBefore(passage: Passage, at: number, bodies: readonly Body[]): Body | null {
  for (const body of bodies) {
    if (body.mentions.some((mention: Mention) => mention.passage === passage && mention.end === at)) return body;
    if (body.mentions.some((mention: Mention) => mention.passage === passage && mention.start < at && mention.end >= at && mention.end - at <= 2)) return body;
  }
  return null;
}

/** `张三同志`, `李四老师`. */
function namesBeforeTitles(passage: Passage, tokens: readonly Token[], whole: string, gazetteers: Gazetteers): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (const title of gazetteers.lists.titlesAfterName) {
    for (let at = passage.text.indexOf(title); at >= 0; at = passage.text.indexOf(title, at + title.length)) {
      if (tokens.some((token) => token.start < at && token.end > at)) continue;
      const name = nameBefore(passage.text, at, whole, tokens, gazetteers);
      if (!name) continue;
      const shown = title === '同志' || title === '女士' || title === '先生' ? null : title;
      sightings.push({ passage, start: name.start, end: at, name: name.name, title: shown, organization: BODIES_OF_TITLES.get(title) ?? null, rule: 'name-and-title' });
    }
  }
  return sightings.sort((a, b) => a.start - b.start);
}

/** `打版师张三演示`: a trade that no list holds, known by its last character; the name must be followed by what only follows names. */
function tradedNames(passage: Passage, tokens: readonly Token[], bodies: readonly Body[], whole: string, gazetteers: Gazetteers): readonly Sighting[] {
  const { text } = passage;
  const sightings: Sighting[] = [];
  tokens.forEach((token, index) => {
    if ((token.marks & TITLE) !== 0 || token.head !== null || !TRADE_ENDS.has(text.charCodeAt(token.end - 1))) return;
    const start = tradeStart(text, tokens, index);
    if (token.end - start < LEAST_TRADE) return;
    const name = nameAt(text, token.end, whole, 'trade', gazetteers);
    const after = token.end + (name?.length ?? 0);
    if (!name || !(STRONG_FOLLOW.test(text.slice(after, after + 8)) || (gazetteers.lists.namesFollowedBy.longestAt(text, after)?.length ?? 0) > 1)) return;
    const organization = bodyBefore(passage, start, bodies)?.name ?? null;
    sightings.push({ passage, start: token.end, end: token.end + name.length, name: name.name, title: text.slice(start, token.end), organization, rule: 'trade-and-name' });
  });
  return sightings;
}

/** Where the trade begins: at most four characters back, over characters that no list knows. */
function tradeStart(text: string, tokens: readonly Token[], index: number): number {
  const last = tokens[index];
  let start = last?.start ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || !last || last.end - token.start > LONGEST_TRADE || !isHan(text.charCodeAt(token.start)) || (token.marks !== 0 && (token.marks & ~MARK.generic) !== 0)) break;
    start = token.start;
  }
  return start;
}

/** `”张三说`, `35岁的李四`, `甲医院的王五获得`, `做校对的赵六`: a name after a stop, an age, a body or what one does. Known names are left to their first sighting. */
function speakingNames(passage: Passage, whole: string, bodies: readonly Body[], gazetteers: Gazetteers): readonly Sighting[] {
  const { text } = passage;
  const sightings: Sighting[] = [];
  for (const match of text.matchAll(/[。！？”，、的]|岁的|名叫|叫做/gu)) {
    const at = match.index + match[0].length;
    const name = nameAt(text, at, whole, 'none', gazetteers);
    if (!name) continue;
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + name.length, at + name.length + 28);
    const isInRow = match[0] === '的' && name.length > 2 && (ROW_AFTER.test(after) || (ROW_BEFORE.test(before) && ROW_VERB.test(after)));
    const rule = SPEAKS.test(after) ? 'name-speaks' : AGED.test(before) && match[0] !== '，' ? 'name-after-age' : isInRow || (name.length > 2 && DOER.test(before)) || (match[0] === '的' && STRONG_FOLLOW.test(after) && isAfterBody(passage, match.index, bodies)) ? 'name-after-body' : null;
    if (!rule) continue;
    sightings.push({ passage, start: at, end: at + name.length, name: name.name, title: null, organization: null, rule });
  }
  return sightings;
}

function isAfterBody(passage: Passage, at: number, bodies: readonly Body[]): boolean {
  return bodies.some((body) => body.mentions.some((mention) => mention.passage === passage && mention.end === at));
}
