import { countHan } from '../text/characters.ts';
import { isComplete, readSentenceState, type SentenceState, SENTENCE_START } from '../text/sentence-state.ts';
import { creditsWords, DATELINE, ENDS_WITH_SURNAME, isCredit, SIGNATURE, WRITERS } from './byline-patterns.ts';
import { JUMP } from './jump-line.ts';
import { isPageFurniture } from './page-furniture.ts';
import type { Block } from './segment-blocks.ts';
import { sloganWeight } from './slogan.ts';

/** What can be seen of one block without knowing its neighbours' roles. Everything the classifier weighs is here. */
export interface Signs {
  readonly dateline: boolean;
  /** 'words': its people wrote too (摄影报道); 'picture': they only took the picture (摄); 'open': names whose verb is on the next line; 'signature': who wrote what ends here. */
  readonly credit: 'words' | 'picture' | 'open' | 'signature' | null;
  /** A line of nothing but writers: a byline under a headline or the first line of a credit. */
  readonly writers: boolean;
  /** Its line was cut by the column: only with the next block does it name its writers. */
  readonly cutLine: boolean;
  /** Opens like the words under a picture. */
  readonly caption: boolean;
  /** A standing label of parts of a story: 案情, 说法, 链接. */
  readonly label: boolean;
  readonly furniture: boolean;
  readonly han: number;
  readonly sentenceMarks: number;
  readonly commas: number;
  /** Holds digits, or ends with a numeral: reports count, crossheads seldom do. */
  readonly counts: boolean;
  /** Its first character can only go on with what stands before it. */
  readonly continues: boolean;
  readonly opensQuote: boolean;
  /** Its last character or word asks for more. */
  readonly dangling: boolean;
  /** Opens like the first sentence of a report: a time, a place, an occasion. */
  readonly leadCue: boolean;
  /** Opens with a time and a comma, as a report does and a heading never. */
  readonly timeFirst: boolean;
  readonly slogan: number;
  /** Where the running text stands after this block, if the blocks before it are one text with it. */
  readonly state: SentenceState;
  readonly complete: boolean;
}

const STARTS_INSIDE = /^[，。、；：！？”’）》」』】,.;:!?)\]%％…]/u;
const DANGLING = /[，、；：,;:（(《“‘「【—的和与及在对把被为将从向以于由让使给并或副各每该某第约近超至]$/u;
const COUNTS = /\d|[一二三四五六七八九十百千万亿两]$/u;
/** What law columns, portraits and question-and-answer pieces call their parts, in any paper. */
const LABEL = /^[【［[]?(?:案情|案情(?:回顾|简介)|基本案情|案例|(?:法官|律师|专家)?说法|(?:法官|律师|专家|法律|温馨|记者)?(?:提醒|提示)|(?:相关|法条|新闻)?链接|延伸阅读|(?:专家|记者|编辑)?点评|记者手记|编后|编者按|编者的话|人物(?:名片|档案|简介|小传)|新闻背景|背景|问答|结语|尾声|后记|获奖感言|主要事迹|裁判结果|法院判决|处理结果|争议焦点|典型意义)[】］\]]?$/u;
/** 是……的 frames a clause that its last character ends. */
const WHOLE_CLAUSE = /是[^，。]{2,16}的$/u;
/** A post and one character: the family name of somebody whose given name stands in the next column. */
const CUT_NAME = /(?:主席|书记|主任|[部局处科院校站队组店厂会]长|经理|董事长|总裁|秘书长|委员|代表|职工|员工|师傅|劳模|工匠)(?![团会室们班兼席长])[\u4e00-\u9fff]$/u;
const LEAD_CUE = new RegExp(
  '^(?:近日|日前|近期|连日来|昨[天日晚]|今[天日年]|当[天日]|本市|本月|上[周月]|本周|记者|随着|在.{2,24}(?:之际|来临|期间|到来|前夕)|为了?.{2,30}[，,]'
  + '|(?:\\d{1,4}年)?\\d{1,2}月(?:\\d{1,2}日|[初中底末]|[上中下]旬)|[“\\d].{0,12}月|(?:春|夏|秋|冬|五一|国庆|中秋|端午|元旦|新年).{0,6}(?:节|日|季|期间|将至|来临)|.{2,20}(?:近日|日前)[，,]?)', 'u');
const TIME_FIRST = /^(?:近日|日前|近期|近来|连日来|昨[天日晚]|今[天日]|(?:\d{1,4}年)?\d{1,2}月(?:\d{1,2}日|[初中底末]|[上中下]旬))(?:[上下]午|晚上?|清晨|起)?[，,]/u;
/** A line of print holds at most about so many characters; a dateline cut in two stands within the first. */
const ONE_LINE = 30;

/** Blocks → their signs, one each. Looks at a block's text and at the next block's only to see a pattern that a print line has cut in two. */
export function readSigns(blocks: readonly Block[]): readonly Signs[] {
  const signs: Signs[] = [];
  let state = SENTENCE_START;
  blocks.forEach((block, index) => {
    const text = withoutJump(block.text);
    const next = blocks[index + 1]?.text ?? '';
    const dateline = opensWithDateline(text, next) || opensRest(block.text, text, next + (blocks[index + 2]?.text ?? ''));
    const fresh = dateline || isComplete(state) || block.heading > 0;
    state = readSentenceState(text, fresh ? SENTENCE_START : state);
    const names = readNamingLine(blocks[index - 1]?.text ?? '', text, next, blocks[index + 2]?.text ?? '');
    signs.push({
      dateline,
      ...names,
      label: LABEL.test(text),
      caption: /^(?:上|下|左|右)?图为/u.test(text),
      furniture: isPageFurniture(text),
      han: countHan(text),
      sentenceMarks: text.match(/[。；;]|[！？!?](?![”’」』]?$)/gu)?.length ?? 0,
      commas: text.match(/[，,]/gu)?.length ?? 0,
      counts: COUNTS.test(text),
      continues: STARTS_INSIDE.test(text),
      opensQuote: /^[“「"]/u.test(text),
      dangling: (DANGLING.test(text) && !WHOLE_CLAUSE.test(text)) || CUT_NAME.test(text),
      leadCue: LEAD_CUE.test(text.length < ONE_LINE ? text + next : text),
      timeFirst: TIME_FIRST.test(text),
      slogan: sloganWeight(text),
      state,
      complete: isComplete(state),
    });
  });
  return signs;
}

/** A jump line behind a sentence does not leave it open. */
function withoutJump(text: string): string {
  return text.includes('版') ? text.replace(JUMP, (jump, at: number) => (at === 0 || at + jump.length === text.length ? '' : jump)) : text;
}

/** A rest that came over from another page opens like a story: 上接第一版, and running text behind it or below. */
function opensRest(whole: string, text: string, next: string): boolean {
  return text.length < whole.length && /^[（(【〔]?\s*(?:紧接|上接)/u.test(whole) && /[。，,；]/u.test(text === '' ? next : text);
}

function opensWithDateline(text: string, next: string): boolean {
  if (DATELINE.test(text)) return true;
  if (text.length > 6 || !/^[□■◆●◎▲]?(?:本|本报|本刊|本网|新华|新华社|本报.{1,3})$/u.test(text)) return false;
  return DATELINE.test(text + next);
}

type NamingLine = Pick<Signs, 'credit' | 'writers' | 'cutLine'>;

/** What a line that only names people is; the column may have cut it in two, before or behind this block. */
function readNamingLine(before: string, text: string, next: string, beyond: string): NamingLine {
  if (text.length > ONE_LINE * 2) return { credit: null, writers: false, cutLine: false };
  if (isCutBetween(text, next, beyond)) return isCredit(text + next) ? { credit: 'open', writers: false, cutLine: true } : { credit: null, writers: true, cutLine: true };
  if (isCutBetween(before, text, next)) return nameWhole(before + text, '');
  return nameWhole(text, next);
}

function nameWhole(text: string, next: string): NamingLine {
  if (SIGNATURE.test(text)) return { credit: 'signature', writers: false, cutLine: false };
  const writers = WRITERS.test(text);
  if (isCredit(text)) return { credit: creditsWords(text) ? 'words' : 'picture', writers, cutLine: false };
  return { credit: writers && next.length <= ONE_LINE && isCredit(next) ? 'open' : null, writers, cutLine: false };
}

/** Whether two short blocks name people only when they are read as one line. */
function isCutBetween(text: string, next: string, beyond: string): boolean {
  if (text === '' || next === '' || text.length > ONE_LINE || next.length > ONE_LINE || !/[本记通摄文图]/u.test(text)) return false;
  if (/^[□■（(]?本[报刊]?$/u.test(text) && (WRITERS.test(text + next) || isCredit(text + next))) return true;
  // Behind a whole line of names the text may begin: it takes no more than a surname's given name, or one character that the text cannot open with.
  if (WRITERS.test(text) && !ENDS_WITH_SURNAME.test(text) && (next.length > 1 ? !/[记通摄文图]/u.test(next) : !LEAD_CUE.test(beyond))) return false;
  return !WRITERS.test(next) && !isCredit(next) && (WRITERS.test(text + next) || isCredit(text + next));
}
