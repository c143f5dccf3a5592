import type { ClassifiedBlock } from './classify-blocks.ts';
import type { StoryDraft } from './draft-stories.ts';
import { namesActor } from './slogan.ts';

/** A heading over several stories, and how far it reaches. Story indexes, half-open. */
export interface Section {
  readonly line: ClassifiedBlock;
  readonly from: number;
  readonly to: number;
}

/** What a page's heading lines are besides the headings of single stories. */
export interface PageHeads {
  readonly standingHead: ClassifiedBlock | null;
  readonly strips: readonly ClassifiedBlock[];
  readonly sections: readonly Section[];
  /** The lines left to each story, in order. */
  readonly headings: readonly (readonly ClassifiedBlock[])[];
}

const SLOGAN = 2;
/** A slogan that leaves its first story without a heading must be plain to see. */
const SURE_SLOGAN = 3;
const STRIP_SLOGAN = 2.5;
const LONGEST_SECTION = 16;
/** Column names that stand over several stories in any paper. */
const COLUMN_NAME = /^[【［[]?(?:简讯|短讯|快讯|简明新闻|图片新闻|工会动态|工会快讯|基层动态|基层传真|工会新闻|综合新闻|一线传真|新闻速递|动态|要闻|以案说法|[\u4e00-\u9fff]{2,4}(?:传真|短波|快讯|简讯|动态|速递|速览|播报|集锦|集萃|掠影|之窗|扫描|快递|连线))[】］\]]?$/u;
/** Columns that hold one piece at a time. */
export const COLUMN_OF_ONE = /(?:论坛|评论|时评|短评|杂谈|言论|社论|随笔|人物|专访|访谈|调查|观察|特写|纪实|纪事|侧记|手记|追踪)$/u;
/** What names of series are made of, in dailies of any place. */
const SERIES = /行动|身影|故事|身边|风采|风景|进行时|短波|速览|巡礼|掠影|集锦|见闻|新事|喜事|心事|好事|实事|在路上|我们的|季$|周$|月$|年$|里的|中的|说法$|问答$|我答$|课堂$|讲堂$|信箱$/u;
const BALANCED = /^\S{3,8}[\s\u3000]\S{3,8}$/u;
/** Verbs of reports: a line with one tells a story of its own. */
const REPORTS = /开展|举办|召开|走访|慰问|举行|启动|组织|成立|揭牌|走进|调研|培训|上岗|打造|推进|推动|开启|迎来|获|达|赴|让|把|将|为了/u;
/** A line that ends with what happened is a headline, however its words recur. */
const REPORT_ENDS = /(?:召开|举行|成立|启动|揭牌|开幕|闭幕|揭晓|发布|出台|开班|开讲|上线|启用|落成|收官|结束|举办)$/u;
/** Words too common on a union paper's page to prove that a story belongs under a heading. */
const COMMON = /工会|职工|活动|行动|北京|首都|工作|开展|服务|建设|一线|我们|专题|专栏|系列|报道/u;

/**
 * Takes the standing head, the strips and the section headings out of the lines before each story. A section must prove itself: its words
 * recur in at least two of the stories that follow, and it reaches as far as they do. A line over a single story stays a kicker.
 */
export function findSections(drafts: readonly StoryDraft[]): PageHeads {
  let standingHead: ClassifiedBlock | null = null;
  const strips: ClassifiedBlock[] = drafts.flatMap((draft) => draft.strips);
  const sections: Section[] = [];
  const headings = drafts.map((draft, index) => {
    const lines = [...draft.headings];
    if (index === 0 && lines[0] && isStandingHead(lines[0], lines)) standingHead = lines.shift() ?? null;
    for (const line of lines.slice(0, -1)) {
      const at = lines.indexOf(line);
      if (isStrip(line, standingHead) && !startsWithDash(lines[at + 1])) strips.push(...lines.splice(at, 1));
    }
    const [first] = lines;
    if (first && lines.length > 1) {
      const reach = startsWithDash(lines[1]) ? -1 : sectionReach(first, drafts, index);
      if (reach > index) {
        sections.push({ line: first, from: index, to: reach });
        lines.shift();
      }
    }
    return lines;
  });
  return { standingHead, strips, sections, headings };
}

/** A line that a dash answers is a headline with its deck. */
function startsWithDash(line: ClassifiedBlock | undefined): boolean {
  return /^[—－-]/u.test(line?.block.text ?? '');
}

function isStandingHead(first: ClassifiedBlock, lines: readonly ClassifiedBlock[]): boolean {
  const deeper = lines.slice(1).some(({ block }) => block.heading > first.block.heading);
  const hint = first.block.heading === 1 && deeper && !namesActor(first.block.text) ? 1 : 0;
  // A slogan over the page is set apart: other lines follow it before the story begins, and it falls into parts.
  const parts = /\S{3}[\s\u3000]+\S{3}/u.test(first.block.text) && first.signs.slogan > 0 ? 0.5 : 0;
  return first.signs.slogan + hint + parts >= (lines.length > 1 ? SLOGAN : SURE_SLOGAN);
}

function isStrip(line: ClassifiedBlock, standingHead: ClassifiedBlock | null): boolean {
  const alike = standingHead && /\s/u.test(line.block.text) && Math.abs(line.block.text.length - standingHead.block.text.length) <= 6 ? 1 : 0;
  const long = line.block.bold ? LONGEST_SECTION - 7 : LONGEST_SECTION - 4;
  return line.signs.slogan + alike + (line.block.bold ? 1 : 0) >= STRIP_SLOGAN && line.signs.han > long;
}

/** Index after the last story that a heading covers, or -1 when it is no section. */
function sectionReach(line: ClassifiedBlock, drafts: readonly StoryDraft[], from: number): number {
  const { text } = line.block;
  const named = COLUMN_NAME.test(text);
  if (!named && (line.signs.han > LONGEST_SECTION || namesActor(text) || COLUMN_OF_ONE.test(text))) return -1;
  if (REPORT_ENDS.test(text)) return -1;
  const alone = reachOfLoneHeadlines(line, named, drafts, from);
  const proved = named ? -1 : reachOfWords(bigrams(text), drafts, from);
  if (proved >= 0) return proved;
  if (named || isSeriesName(text)) return alone - from >= 2 ? alone : -1;
  // Two balanced halves are often a kicker: they are a section's name where they are marked higher than the headlines below, and as no kicker of the page is.
  const depth = line.block.heading;
  const higher = depth > 0 && (drafts[from]?.headings.at(-1)?.block.heading ?? 0) > depth;
  const likeKicker = drafts.some(({ headings }, index) => index !== from && headings.length === 2 && headings[0]?.block.heading === depth);
  return higher && alone - from >= (likeKicker ? 3 : 2) && BALANCED.test(text) && !REPORTS.test(text) ? alone : -1;
}

/** How far a heading's words recur, in two stories at least. */
function reachOfWords(words: readonly string[], drafts: readonly StoryDraft[], from: number): number {
  let reach = -1;
  let covered = 0;
  for (let index = from; index < drafts.length; index += 1) {
    const draft = drafts[index] as StoryDraft;
    if (index > from && draft.headings.length > 1 && !sharesWord(words, draft)) break;
    if (sharesWord(words, draft)) {
      covered += 1;
      reach = index + 1;
    } else if (index - from >= 2 && reach < index) break;
  }
  return covered >= 2 ? reach : -1;
}

/** The stories after a heading that have one line each, marked no higher than it: a run of short pieces under one name. */
function reachOfLoneHeadlines({ block: { heading: depth, text } }: ClassifiedBlock, named: boolean, drafts: readonly StoryDraft[], from: number): number {
  if ((drafts[from]?.headings.length ?? 0) > 2 && from > 0) return from;
  let end = from + 1;
  const isUnder = (draft: StoryDraft | undefined) => {
    const [line] = draft?.headings ?? [];
    return line !== undefined && draft?.headings.length === 1 && (depth === 0 || line.block.heading === 0 || line.block.heading > depth);
  };
  // Pictures stand at a section's end: a report behind one is outside, unless it speaks of the section's matter.
  const words = bigrams(text);
  const isReportBehindPicture = (at: number) => {
    const [report, picture] = [drafts[at], drafts[at - 1]];
    return report?.dated === true && picture?.dated === false && picture.credits.length > 0 && !words.some((word) => textOf(report).includes(word));
  };
  const belongs = (at: number) => isUnder(drafts[at]) && (named || !isReportBehindPicture(at));
  while (belongs(end)) end += 1;
  return end;
}

/** Names of series speak of a theme and report nothing: a season, a campaign, a column. */
function isSeriesName(text: string): boolean {
  return !REPORTS.test(text) && SERIES.test(text);
}

function bigrams(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i + 2 <= text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/u.test(pair) && !COMMON.test(pair)) found.push(pair);
  }
  return found;
}

/** A story speaks of a heading's matter when it holds a word of it, that is two adjoining pairs of its characters, or its only pair. */
function sharesWord(pairs: readonly string[], draft: StoryDraft): boolean {
  const text = textOf(draft);
  const hits = pairs.filter((pair) => text.includes(pair)).length;
  return hits >= Math.min(2, pairs.length) && hits > 0;
}

function textOf(draft: StoryDraft): string {
  return draft.headings.slice(-2).map(({ block }) => block.text).join(' ') + draft.body.flat().map((part) => part.classified.block.text).join('');
}
