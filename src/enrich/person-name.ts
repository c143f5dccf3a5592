import type { Gazetteers } from './gazetteers.ts';
import { MARK } from './lexicon.ts';
import { endsName, type Token } from './tokenize.ts';

const HAN = /\p{Script=Han}/u;
const SPEAKS = /^(?:说|表示|告诉|介绍|指出|坦言|回忆|感慨|讲述|笑着说|透露|直言|应邀|受邀)/u;
const AWARDED = /^(?:获|荣获|夺得|摘得|斩获|当选|入选|受到表彰|被(?:评|授予|选))/u;
/** What the holder of an office does in the news. */
const ACTS = /^(?:作了|作|出席|主持|参加|带队|带领|一行|讲话|致辞|宣读|宣布|陪同|现场|深入)/u;
/** Words before verbs of speech that tell how it is said. */
const HOW = /^(?:明确|郑重|严肃|严正|严厉|高兴|高度|高声|齐声|连声|公开|强烈|充分|时常|经常|曾经|向来|温和|安静|平静|全体|全员|单独|尤其)/u;
const CLOSING = /^(?:$|[，。；：！？、”’）（《“\s—…])/u;
/** Characters that join or govern and so never end a given name. */
const NEVER_IN_NAME = /[用拿说讲推拉的了是与或对从到被把让等也都还就则们着地给跟说各每其该这那我你他她它]|在(?!田)|和(?!平)|(?<![大有作])为(?![民国])|向(?![阳东前南荣红])|将(?!军)|奶奶|爷爷|阿姨|大[姐妈爷叔娘]|叔叔|老师|师傅|先生|女士/u;
/** Characters that transcribe names of Uygurs, Kazakhs, Mongols and Tibetans; a run of them after a title is a name without a surname. */
const TRANSCRIBED = /^[阿依古丽娜尔买提江克木汗巴哈吐热孜尼亚努艾力麦迪萨拉其格日布仁特苏乌兰桑卓玛扎西次旦增达瓦平措央金姆洛多吉白帕夏热合曼玉素甫沙那图雅琪库班呼斯楞高朝鲁宝音都门额敦孟恩]{3,6}/u;
/** Surnames that join two nouns or govern one: 职工和家人. */
const JOINING = /^[和从向由来经时须应但将都]/u;
const ENDS_NAMES_TOO = /[刚正常成兴立明乐先]/u;
/** Words that people are named after. */
const GIVEN_WORDS = /^(?:国庆|建国|解放|胜利|和平|中秋|元旦|立秋|立春|爱国|先进|团结|进步|跃进|光荣|成功|正式|春节|端午|五一|建设|永远|如意|书写)$/u;
const LEAST_WEIGHTY_LENGTH = 3;
/** Last characters of trades and offices that no list holds in full: 护林员, 打版师, 绿化工. */
export const TRADE_ENDS: ReadonlySet<number> = new Set(Array.from('员师工匠手长', (character) => character.charCodeAt(0)));

export interface FoundName {
  readonly name: string;
  readonly length: number;
}

/** What stands before a name: the title of an office, the name of a trade (which the plural bears too), or no title at all. */
export type NameCue = 'office' | 'trade' | 'none';

/**
 * The person's name that begins at `at`: surname and one or two characters, ending where a mark or a word follows that names are followed by. Of two
 * readings the one is taken that stands in the story again. After an office three characters are taken as the usual length where nothing tells the end;
 * after anything weaker a known end is needed.
 */
export function nameAt(text: string, at: number, whole: string, cue: NameCue, gazetteers: Gazetteers): FoundName | null {
  const { surnames, compoundSurnames, ambiguousSurnames, likeNames } = gazetteers.lists;
  if (cue === 'none' && !surnames.has(text.charAt(at)) && !compoundSurnames.has(text.slice(at, at + 2)) && !hasDot(text, at)) return null;
  if (startsWord(text, at, cue, gazetteers)) return null;
  const transcribed = cue === 'none' ? null : transcribedName(text, at, LEAST_WEIGHTY_LENGTH + 1, gazetteers);
  if (transcribed) return transcribed;
  const isCompound = compoundSurnames.has(text.slice(at, at + 2));
  if (!isCompound && !surnames.has(text.charAt(at))) return minorityName(text, at, cue, gazetteers);
  const family = isCompound ? 2 : 1;
  const readings = [family + 2, family + 1]
    .map((length) => text.slice(at, at + length))
    .filter((name) => name.length > family && [...name].every((c) => HAN.test(c)) && !NEVER_IN_NAME.test(name.slice(family)) && !cutsWord(text, at, at + name.length, gazetteers))
    .filter((name) => isLikely(name, text.slice(at + name.length, at + name.length + 4), whole, cue, gazetteers));
  const isJoint = JOINING.test(text.charAt(at));
  const isDoubtful = isJoint || (cue !== 'office' && ambiguousSurnames.has(text.charAt(at)));
  const ended = readings.filter((name) => isFollowed(text, at + name.length, gazetteers) && (!isDoubtful || (!isJoint && occurrences(whole, name) > 1) || hasProof(text, at, name, gazetteers)));
  const [first, second] = ended;
  if (first && second) return found(occurrences(whole, first) < occurrences(whole, second) && !CLOSING.test(text.slice(at + first.length)) ? second : first);
  if (first) return found(first.length === family + 1 && isHalfOf(text, at, first, readings, gazetteers) ? text.slice(at, at + family + 2) : first);
  if (cue === 'none' || isJoint) return minorityName(text, at, cue, gazetteers);
  const usual = readings.find((name) => name.length === family + 2 && !(ambiguousSurnames.has(name.charAt(0)) && (cue !== 'office' || isCommonWord(name, likeNames))) && !holdsWord(text, at, at + name.length, gazetteers));
  const again = readings.find((name) => occurrences(whole, name) > 1 && (cue === 'office' || name === usual)) ?? (cue === 'office' || (usual !== undefined && isSurelyName(text, at, usual, gazetteers)) ? usual : undefined);
  return again ? found(again) : minorityName(text, at, cue, gazetteers);
}

/** 凌志 before 刚提前: the word that would end the short reading is one character that ends names as well, and no word goes on from it. */
function isHalfOf(text: string, at: number, short: string, readings: readonly string[], gazetteers: Gazetteers): boolean {
  const end = at + short.length;
  if (!readings.some((name) => name.length === short.length + 1) || !ENDS_NAMES_TOO.test(text.charAt(end))) return false;
  const { namesFollowedBy } = gazetteers.lists;
  return namesFollowedBy.longestAt(text, end)?.length === 1 && namesFollowedBy.longestAt(text, end + 1) === null && gazetteers.lexicon.longestAt(text, end + 1) === null;
}

/** After the name of a trade, which the plural bears too, three characters are a name where no everyday word begins in them or runs over their end. */
function isSurelyName(text: string, at: number, name: string, gazetteers: Gazetteers): boolean {
  const { likeNames, notNames, namesFollowedBy } = gazetteers.lists;
  if (isCommonWord(name, likeNames) || isCommonWord(name, notNames) || gazetteers.lexicon.longestAt(text, at + name.length) !== null) return false;
  return [1, 2].every((inside) => (namesFollowedBy.longestAt(text, at + inside)?.length ?? 0) < 2);
}

/** Everyday words that look like names (高度, 安全感) are names only where what stands around them can mean nothing else. */
function isLikely(name: string, after: string, whole: string, cue: NameCue, gazetteers: Gazetteers): boolean {
  const { likeNames, notNames } = gazetteers.lists;
  if (cue === 'none' && /[村镇乡县区路街]$/u.test(name)) return false;
  if (!isCommonWord(name, notNames) && !(likeNames.has(name) || (cue === 'none' && isCommonWord(name, likeNames)))) return true;
  if (notNames.has(name) && name.length > 2) return false;
  if (cue !== 'none' && likeNames.has(name) && /^(?:就|也|还|则|把|又)/u.test(after)) return true;
  if (cue === 'none' || HOW.test(name)) return false;
  return SPEAKS.test(after) || (name.length > 2 && AWARDED.test(after)) || (cue === 'office' && ACTS.test(after)) || (cue === 'office' && CLOSING.test(after) && (name.length > 2 || occurrences(whole, name) > 1)) || (name.length > 2 && cue === 'office' && gazetteers.lists.namesFollowedBy.longestAt(after, 0) !== null);
}

/** A surname that is a word as well is one where speech follows, or a word of two or more characters after a name of three. */
function hasProof(text: string, at: number, name: string, gazetteers: Gazetteers): boolean {
  const after = text.slice(at + name.length, at + name.length + 6);
  if (SPEAKS.test(after)) return true;
  if (JOINING.test(name)) return false;
  const follow = gazetteers.lists.namesFollowedBy.longestAt(after, 0);
  return name.length >= LEAST_WEIGHTY_LENGTH && ((follow !== null && follow.length > 1) || after.startsWith('在'));
}

/** The name that ends at `end`, where a title follows; it begins after a mark, a word that ends names, or at the start. */
export function nameBefore(text: string, end: number, whole: string, tokens: readonly Token[], gazetteers: Gazetteers): { readonly name: string; readonly start: number } | null {
  const { surnames, compoundSurnames, ambiguousSurnames, notNames } = gazetteers.lists;
  const readings = [3, 2, 4].map((length) => end - length).filter((start) => {
    const name = text.slice(start, end);
    if (start < 0 || name.length < 2 || ![...name].every((c) => HAN.test(c)) || isCommonWord(name, notNames) || (ambiguousSurnames.has(name.charAt(0)) && occurrences(whole, name) < 2)) return false;
    const isCompound = compoundSurnames.has(name.slice(0, 2));
    if (name.length === 4 && !isCompound) return false;
    return (isCompound || surnames.has(name.charAt(0))) && !NEVER_IN_NAME.test(name.slice(isCompound ? 2 : 1));
  });
  const bounded = readings.filter((start) => {
    if (tokens.some((token) => token.end - token.start > 1 && token.start < end && token.end > start && (token.start < start || token.end > end || token.head !== null))) return false;
    const before = tokens.find((token) => token.end === start);
    const isTitled = before !== undefined && ((before.marks & (MARK.title | MARK.weakTitle)) !== 0 || TRADE_ENDS.has(text.charCodeAt(start - 1)));
    return start === 0 || isTitled || (before !== undefined && (endsName(text, before) || before.head !== null)) || occurrences(whole, text.slice(start, end)) > 1;
  });
  const start = bounded[0];
  return start === undefined ? null : { name: text.slice(start, end), start };
}

const MIDDLE_DOT = '·'.charCodeAt(0);

/** Whether a middle dot stands where a name of two parts would have it. */
function hasDot(text: string, at: number): boolean {
  for (let place = at + 2; place <= at + 6; place += 1) if (text.charCodeAt(place) === MIDDLE_DOT) return true;
  return false;
}

/** `古丽·买买提`: names with a middle dot, four to fourteen characters around it; 古丽娜尔: transcribed names right after a title. */
function minorityName(text: string, at: number, cue: NameCue, gazetteers: Gazetteers): FoundName | null {
  const dotted = /^\p{Script=Han}{2,6}·(\p{Script=Han}{2,8})/u.exec(text.slice(at, at + 20));
  if (dotted) {
    const dot = dotted[0].length - (dotted[1]?.length ?? 0);
    for (let length = dot + 2; length <= dotted[0].length; length += 1) if (isFollowed(text, at + length, gazetteers)) return found(dotted[0].slice(0, length));
    const run = TRANSCRIBED.exec(dotted[1] ?? '')?.[0].length ?? 0;
    return cue !== 'none' && run > 0 ? found(dotted[0].slice(0, dot + run)) : null;
  }
  return cue === 'none' ? null : transcribedName(text, at, LEAST_WEIGHTY_LENGTH, gazetteers);
}

function transcribedName(text: string, at: number, least: number, gazetteers: Gazetteers): FoundName | null {
  const run = TRANSCRIBED.exec(text.slice(at, at + 6))?.[0] ?? '';
  for (let length = run.length; length >= least; length -= 1) if (isFollowed(text, at + length, gazetteers)) return found(run.slice(0, length));
  return null;
}

/**
 * Whether a whole item of a list is a person's name: surely, perhaps (it begins with an everyday word, as 高兴 and 高兴华 do), or not at all. A word of the
 * gazetteers or the name of a place is none.
 */
export function nameOfList(text: string, start: number, end: number, gazetteers: Gazetteers): 'sure' | 'doubtful' | 'none' {
  const { surnames, compoundSurnames, ambiguousSurnames, likeNames, notNames } = gazetteers.lists;
  const name = text.slice(start, end);
  const family = compoundSurnames.has(name.slice(0, 2)) ? 2 : 1;
  if (name.length < 2 || name.length > family + 2 || name.length === family || ![...name].every((c) => HAN.test(c)) || NEVER_IN_NAME.test(name.slice(family)) || /[村镇乡县区街]$/u.test(name)) return 'none';
  if ((family === 1 && !surnames.has(name.charAt(0))) || notNames.has(name)) return 'none';
  const cut = text.slice(0, end);
  if (startsWord(cut, start, 'none', gazetteers) || cutsWord(cut, start, end, gazetteers)) return 'none';
  const isShortAndDoubtful = name.length === 2 && (likeNames.has(name) || (family === 1 && ambiguousSurnames.has(name.charAt(0))));
  return isShortAndDoubtful || isCommonWord(name, notNames) ? 'doubtful' : 'sure';
}

/** A word of two or more characters begins here, so no name does; without a title any word of the gazetteers forbids it, places too. */
function startsWord(text: string, at: number, cue: NameCue, gazetteers: Gazetteers): boolean {
  const match = gazetteers.lexicon.longestAt(text, at);
  const forbidden = MARK.stop | MARK.generic | MARK.head | MARK.title;
  return match !== null && match.length > 1 && (cue === 'none' ? match.value.marks !== 0 : (match.value.marks & forbidden) !== 0);
}

/** A word of two or more characters of the gazetteers begins inside the reading. */
function holdsWord(text: string, start: number, end: number, gazetteers: Gazetteers): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const match = gazetteers.lexicon.longestAt(text, at);
    if (match && match.length > 1) return true;
  }
  return false;
}

/** A word of two or more characters begins inside the reading and reaches its end or over it: 马明陪|同 cuts 陪同, 方首席 holds 首席. */
function cutsWord(text: string, start: number, end: number, gazetteers: Gazetteers): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const match = gazetteers.lexicon.longestAt(text, at);
    if (match && match.length > 1 && at + match.length >= end && !(at + match.length === end && GIVEN_WORDS.test(text.slice(at, end))) && (match.value.marks & (MARK.stop | MARK.title | MARK.weakTitle)) !== 0) return true;
  }
  return false;
}

function found(name: string): FoundName {
  return { name, length: name.length };
}

function isCommonWord(name: string, notNames: ReadonlySet<string>): boolean {
  return notNames.has(name) || notNames.has(name.slice(0, 2));
}

function isFollowed(text: string, end: number, gazetteers: Gazetteers): boolean {
  if (CLOSING.test(text.slice(end, end + 1))) return true;
  if (gazetteers.lists.namesFollowedBy.longestAt(text, end) !== null) return true;
  const word = gazetteers.lexicon.longestAt(text, end);
  return word !== null && word.length > 1 && (word.value.marks & MARK.stop) !== 0;
}

function occurrences(whole: string, name: string): number {
  let count = 0;
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) count += 1;
  return count;
}
