import type { HeadKind } from './gazetteer-lists.ts';
import type { Gazetteers } from './gazetteers.ts';
import { MARK } from './lexicon.ts';
import { CITY_COMMITTEE } from './official-name.ts';
import { cutPhrases, type Phrase } from './organization-phrases.ts';
import type { Passage, Place } from './story-text.ts';
import type { Token } from './tokenize.ts';

/** One occurrence of a body's name. */
export interface Mention extends Place {
  readonly text: string;
  readonly kind: HeadKind;
  /** Length of the last head, with the heads of the same kind that touch it (集团有限公司). */
  readonly headLength: number;
  /** The longest beginning that is a body itself: 甲集团 of 甲集团工会. */
  readonly owner: string | null;
  /** The body that the owner itself belongs to by its name. */
  readonly upper: string | null;
  /** A place or at least two characters that are no common noun tell which body is meant. */
  readonly proper: boolean;
  /** A place, a level of government or an owner in the name; without one a mere 某某工会 needs more proof. */
  readonly anchored: boolean;
  /** Preceded by 该, 各, 其他 …: never a name of its own. */
  readonly determined: boolean;
}

/** A head, or several of one kind that touch: 集团 + 有限公司. */
interface HeadChunk { readonly from: number; readonly to: number; readonly kind: HeadKind }

const LONGEST_GAP = 14;
const LONGEST_NAME = 34;
/** 某集团（北京）: the bracket is the end of the name. */
const LONGEST_PLACE_BRACKET = 6;
/** Most characters before an anchor that can still be a stray adjective rather than the beginning of the name. */
const LONGEST_STRAY = 6;
/** 北京交响乐团, 中国科学院: a head this long tells the body with the city or country alone. */
const LEAST_TELLING_HEAD = 3;
/** 北京客运段, 北京供电段: one a city and trade. */
const RAILWAY_SECTION = /^.{2,3}段$/u;
/** 某镇北京甲有限公司: the place before the city's name tells where the firm sits. */
const CITY_START = /^北京(?!市?(?:公司|分公司))/u;
const ADMINISTRATIVE: ReadonlySet<HeadKind> = new Set<HeadKind>(['union', 'government', 'party', 'media']);
const CITY_LEVEL = /^(?:北京市?|首都|全国|国家|中央|中国|中华|市)/u;
const INDUSTRY_UNION = /^(.+?)(?:行业|系统)?(?:产业)?(?:工会联合会|联合工会|工会)$/u;
/** What the members of a union do together in their spare time is no body beside the union. */
const AMATEUR = /^(?:合唱团|艺术团|舞蹈团|民乐团)$/u;
const NUMBERED_MEETING = /^(?:第[一二三四五六七八九十0-9]+(?!届)|[一二三四五六七八九十]+大)/u;

/** All occurrences of names of bodies in one passage, in order. Generic ones are marked as not proper; inner departments have kind `internal`. */
export function findMentions(passage: Passage, tokens: readonly Token[], gazetteers: Gazetteers): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const phrase of cutPhrases(passage, tokens)) {
    const owner = mentions.at(-1);
    const defined = owner && passage.definitions.some(({ at }) => at === owner.end && at === phrase.tokens[0]?.start) ? owner : null;
    for (const part of splitBodies(passage.text, phrase, gazetteers)) {
      const mention = defined && part[0] === phrase.tokens[0] ? readOwned(passage, part, defined, gazetteers) : readMention(passage, part, phrase, gazetteers);
      if (mention && !isCongress(mention)) mentions.push(CITY_COMMITTEE.test(mention.text) ? { ...mention, kind: 'union', owner: null, upper: null, proper: true } : mention);
    }
  }
  return mentions;
}

/** 中国工会第十八次全国代表大会, 北京市工会第十五次…: the congress bears the name, no body does. A firm's union that holds its first meeting is one. */
function isCongress({ passage, end, text, owner }: Mention): boolean {
  return owner === null && !text.endsWith('总工会') && !/(?:联合会|联合工会)$/u.test(text) && NUMBERED_MEETING.test(passage.text.slice(end, end + 4));
}

/** Cuts a phrase into bodies that stand side by side (`甲公司中央乙团`), each ending with its last head. */
function splitBodies(text: string, phrase: Phrase, gazetteers: Gazetteers): readonly (readonly Token[])[] {
  const { tokens } = phrase;
  const chunks = headChunks(tokens);
  const parts: (readonly Token[])[] = [];
  let from = 0;
  chunks.forEach((chunk, index) => {
    const next = chunks[index + 1];
    if (next && !standsAlone(text, tokens.slice(chunk.to, next.from), chunk, next, tokens, gazetteers)) return;
    parts.push(tokens.slice(from, chunk.to));
    from = chunk.to;
  });
  return parts;
}

/** Whether the body after `gap` is another one than the body before it, not its branch, department or union. */
function standsAlone(text: string, gap: readonly Token[], before: HeadChunk, after: HeadChunk, tokens: readonly Token[], gazetteers: Gazetteers): boolean {
  const first = gap[0];
  if (before.kind === 'union' && after.kind === 'other' && AMATEUR.test(text.slice(tokens[after.from]?.start, tokens[after.to - 1]?.end))) return true;
  if (!first) return ((tokens[after.from]?.marks ?? 0) & MARK.place) !== 0;
  const length = (gap.at(-1)?.end ?? first.end) - first.start;
  if (length > LONGEST_GAP) return true;
  if (before.kind === 'weak') return false;
  if (after.kind === 'site' && isWholeName(tokens[before.to - 1])) return true;
  if ((first.marks & MARK.weakTitle) !== 0 && after.kind === 'internal') return true;
  if ((first.marks & (MARK.anchor | MARK.place)) === 0) return false;
  if (before.kind === 'union' && after.kind === 'union') return true;
  const head = tokens[after.to - 1];
  const isBranch = head !== undefined && gazetteers.lists.branchHeads.includes(text.slice(head.start, head.end));
  return gap.length > 1 ? !(isBranch && length <= 6) && after.kind !== 'union' : !isBranch && after.kind !== 'union' && after.kind !== 'internal';
}

function headChunks(tokens: readonly Token[]): readonly HeadChunk[] {
  const chunks: HeadChunk[] = [];
  tokens.forEach((token, index) => {
    if (!token.head) return;
    const last = chunks.at(-1);
    const touches = last !== undefined && last.to === index && token.head === 'company' && (token.marks & MARK.place) === 0;
    if (last && touches && (last.kind === 'company' || last.kind === 'weak' || last.kind === 'site')) chunks[chunks.length - 1] = { from: last.kind === 'company' ? last.from : index, to: index + 1, kind: 'company' };
    else chunks.push({ from: index, to: index + 1, kind: token.head });
  });
  for (const [at, chunk] of chunks.entries()) {
    const next = tokens[chunk.to];
    if (next && (next.marks & MARK.bracket) !== 0 && next.end - next.start <= LONGEST_PLACE_BRACKET) chunks[at] = { ...chunk, to: chunk.to + 1 };
  }
  return chunks;
}

function readMention(passage: Passage, part: readonly Token[], phrase: Phrase, gazetteers: Gazetteers): Mention | null {
  const { text } = passage;
  const tokens = cutStray(text, part);
  const chunks = headChunks(tokens);
  const chunk = chunks.at(-1);
  const first = tokens[0];
  const last = tokens.at(-1);
  const headToken = chunk && tokens[chunk.from];
  if (!chunk || !first || !last || !headToken || last.end - first.start > LONGEST_NAME) return null;
  const owners = chunks.filter((other) => other.to <= chunk.from && (other.from > 0 || isWholeName(tokens[0])) && other.kind !== 'weak' && other.kind !== 'internal');
  const [owner = null, upper = null] = owners.reverse().map((other) => text.slice(first.start, tokens[other.to - 1]?.end));
  return {
    passage,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    kind: chunk.kind,
    headLength: last.end - headToken.start,
    owner,
    upper,
    proper: isProper(text, tokens, chunk, gazetteers) || (chunk.kind === 'union' && owners[0] !== undefined && isProper(text, tokens.slice(0, owners[0].to), owners[0], gazetteers)),
    anchored: owner !== null || tokens.slice(0, chunk.from + 1).some((token) => (token.marks & (MARK.place | MARK.anchor)) !== 0) || CITY_LEVEL.test(text.slice(first.start, first.start + 2)),
    determined: tokens[0] === part[0] && phrase.tokens[0] === part[0] && phrase.before !== null && (phrase.before.marks & MARK.determiner) !== 0,
  };
}

/** A whole name in one token: a numbered bureau, a hospital, 全总. */
function isWholeName(token: Token | undefined): boolean {
  return token !== undefined && token.head !== null && (token.marks & (MARK.place | MARK.keep)) !== 0 && (token.end - token.start > 2 || (token.marks & MARK.anchor) !== 0);
}

/** What follows a definition that stood behind a whole name: `甲集团（以下简称“乙”）工会` is 甲集团工会, and `…延庆公司` is a firm of 甲集团. */
function readOwned(passage: Passage, part: readonly Token[], owner: Mention, gazetteers: Gazetteers): Mention | null {
  const own = readMention(passage, part, { tokens: part, before: null }, gazetteers);
  if (!own) return null;
  const isBareHead = own.headLength === own.text.length;
  return { ...own, start: isBareHead ? owner.start : own.start, text: owner.text + own.text, owner: owner.text, upper: owner.owner, proper: true, anchored: true, determined: false };
}

/** Leaves out a stray beginning before an anchor: `优秀企业北京甲公司`. A beginning that is a body itself or qualifies a branch stays. */
function cutStray(text: string, tokens: readonly Token[]): readonly Token[] {
  const anchor = tokens.findIndex((token, index) => index > 0 && (token.marks & (MARK.anchor | MARK.district)) !== 0);
  const first = tokens[0];
  const at = tokens[anchor];
  if (anchor < 1 || !first || !at) return tokens;
  const stray = tokens.slice(0, anchor);
  if (stray.every((token) => (token.marks & MARK.place) !== 0 && token.head === null) && CITY_START.test(text.slice(at.start, at.start + 3)) && tokens.slice(anchor).some((token) => token.head === 'company')) return tokens.slice(anchor);
  if (stray.some((token) => token.head !== null || (token.marks & (MARK.anchor | MARK.place)) !== 0 || text.charAt(token.start) === '（')) return tokens;
  const rest = tokens.slice(anchor + 1);
  const selfStanding = rest.some((token) => token.head === null) || rest.some((token) => token.head !== null && ADMINISTRATIVE.has(token.head));
  return at.start - first.start <= LONGEST_STRAY && selfStanding ? tokens.slice(anchor) : tokens;
}

/** Whether the words before the last head tell which body is meant. */
function isProper(text: string, tokens: readonly Token[], chunk: HeadChunk, gazetteers: Gazetteers): boolean {
  const head = tokens[chunk.from];
  const first = tokens[0];
  if (!head || !first) return false;
  if (isWholeName(head) && (head.end - head.start > 3 || (head.marks & MARK.anchor) !== 0)) return true;
  const before = tokens.slice(0, chunk.from);
  if (before.some((token) => (token.marks & MARK.place) !== 0 || isWholeName(token))) return true;
  let unknown = 0;
  let singles = 0;
  let content = 0;
  for (const token of before) {
    const length = token.end - token.start;
    if (isCityLevel(text, token) || (token.marks & MARK.bracket) !== 0) continue;
    if (token.head === null || token.head === 'weak') content += length;
    if (token.marks === 0 || (token.marks & MARK.brand) !== 0 || (token.marks & ~MARK.anchor) === 0) unknown += length;
    else if ((token.marks & MARK.generic) !== 0 && length === 1) singles += 1;
  }
  if (unknown >= 2 || (unknown === 1 && singles > 0)) return true;
  const name = text.slice(first.start, tokens.at(-1)?.end ?? first.end);
  if (!CITY_LEVEL.test(name)) return false;
  const stem = name.replace(CITY_LEVEL, '');
  if (chunk.kind === 'union') return stem === '总工会' || isIndustryUnion(stem, gazetteers);
  if (chunk.kind === 'internal') return false;
  if (chunk.kind === 'other' && head.end - head.start >= LEAST_TELLING_HEAD) return true;
  if (RAILWAY_SECTION.test(text.slice(head.start, head.end))) return true;
  return content >= 2 || (ADMINISTRATIVE.has(chunk.kind) && stem.length >= 2);
}

/** 教育工会, 交通运输产业工会: a union of a line of work, of the city or of a district. */
export function isIndustryUnion(stem: string, gazetteers: Gazetteers): boolean {
  const industry = INDUSTRY_UNION.exec(stem)?.[1];
  return industry !== undefined && gazetteers.lists.industryUnions.includes(industry);
}

function isCityLevel(text: string, token: Token): boolean {
  return CITY_LEVEL.test(text.slice(token.start, token.end));
}
