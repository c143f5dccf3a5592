/**
 * The printed forms of who wrote and who took the picture, in Chinese dailies. Titles are those of GB/T 7714 examples and of the
 * journalists' regulations (记者 and its ranks, 通讯员, 摄影); names are two to four Han characters, or with the middle dot of
 * minority and foreign names, or two characters set apart by a space.
 */
const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff';
const RANK = '(?:本报|本刊|本网|首席|资深|高级|特约|特邀|见习|实习|驻京|摄影|文字|视频|全媒体|融媒体)*';
const TITLE = `${RANK}(?:记者|通讯员|报道员|评论员|编辑|摄影师|摄影|作者|撰稿人|实习生)`;
/** Words that open a story: an unclosed bracket must not take them for a name. */
const OPENING = '近日|日前|近期|昨[天日晚]|今[天日年]|连日|当[天日]|本[月周年市报次]|上[周月]|记者|通讯|为了|随着|为期|由|摄|供图|制图|图文|文并|整理|采写|撰文|编译|执笔|口述|报道';
const LETTER = `(?:(?!${OPENING})[${HAN}])`;
/** Compound surnames of 《百家姓》 that are still borne; only they make a name of four characters. */
const COMPOUND = '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|轩辕|端木|南宫|独孤|呼延|百里|闻人|万俟|澹台|钟离|赫连|申屠|太史|濮阳|淳于|单于)';
/** A line of names that stops behind a compound surname has lost the given name. */
export const ENDS_WITH_SURNAME = new RegExp(`[\\s\\u3000、，,]${COMPOUND}$`, 'u');
const NAME = `${COMPOUND}${LETTER}{1,2}|${LETTER}{1,4}?(?:[·•・][${HAN}]{1,6})+|${LETTER}{2,3}(?!${LETTER})|${LETTER}[ \\u00a0\\u3000]{1,2}${LETTER}(?![${HAN}])|(?<=[\\s\\u3000、，,])${LETTER}{4}(?!${LETTER})|${LETTER}{2,3}`;
const GAP = '[\\s\\u3000]*[、，,\\s\\u3000/]?[\\s\\u3000]*';
/** Between two names: without a mark or a space any run of text would read as names. */
const BETWEEN = '(?:[\\s\\u3000]*[、，,/／][\\s\\u3000]*|[\\s\\u3000]+)';
const PEOPLE = `${TITLE}[\\s\\u3000:：]*(?:${NAME})(?:${BETWEEN}(?!${TITLE})(?:${NAME}))*`;
const CREDIT_VERB = '(?:摄影报道|图文报道|文并摄|文[/／、 ]?图|图[/／、 ]?文|摄[/／、]文|文[/／、]摄|供图|制图|绘图|摄影|摄|图)';

/** 本报讯, 本报北京8月1日电 and their like, with the bracket that names the writers, closed or not. */
export const DATELINE = new RegExp(
  `^[□■◆●◎▲]?(?:本报|本刊|本网|新华社|中新社|中新网|工人日报|人民日报)[${HAN}\\d]{0,12}?(?:讯|电|消息)\\s*`
  + `(?:[（(]\\s*(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*\\s*[）)]?|(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*|[（(][^）)。]{0,40}[）)])?[\\s　:：]*`, 'u');

/** What a name in front did: 文/甲 图/乙, 摄影：丙. */
const PART = '(?:(?:文[/／]图|图[/／]文|文[/／]摄|摄[/／]文)[\\s\\u3000/／:：]+|(?:图文|撰文|文字|文|图片|图|摄影|摄|供图|绘图|制图)[\\s\\u3000]*[/／:：][\\s\\u3000]*)';
const NAMES = `(?:(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*|(?:${NAME})(?:${BETWEEN}(?:${NAME}))*)`;
const PARTED_CREDIT = new RegExp(`^[（(]?${PART}${NAMES}(?:${GAP}${PART}${NAMES})*[）)]?$`, 'u');

/** A line of its own that credits a picture, alone or with its words. */
const WHOLE_CREDIT = new RegExp(
  `^[（(【]?(?:图片?由)?(?:(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*|(?:${NAME})(?:${BETWEEN}(?:${NAME}))*)\\s*[/／]?${CREDIT_VERB}[）)】]?$`, 'u');

/** Whether a line of its own credits a picture, alone or with its words. */
export function isCredit(text: string): boolean {
  return WHOLE_CREDIT.test(text) || PARTED_CREDIT.test(text);
}

/** Whether a credit's people wrote the words too, or one of them did. */
export function creditsWords(text: string): boolean {
  return WRITES_TOO.test(text) || (PARTED_CREDIT.test(text) && /(?:^|[\s（(])(?:文|撰文|图文)/u.test(text));
}

/** Who wrote a commentary, signed at its end: a name and, in brackets, where its bearer works. */
export const SIGNATURE = new RegExp(`^(?:${NAME})\\s*[（(]\\s*(?:本文)?作者(?:单位|系|为|是|简介)?[\\s:：]*[^（）()。]{2,40}[）)]$`, 'u');

/** A credit, or a byline in brackets, printed behind the last sentence of its text on the same line. */
export const TRAILING_CREDIT = new RegExp(
  `(?<=[。！？”])[\\s\\u3000]*(?:[\\s\\u3000](?:${PEOPLE}|${NAME})(?:(?:${GAP}(?:${PEOPLE})|${BETWEEN}(?:${NAME})))*\\s*[/／]?${CREDIT_VERB}|[（(]\\s*(?:${PEOPLE}|${NAME})(?:(?:${GAP}(?:${PEOPLE})|${BETWEEN}(?:${NAME})))*\\s*[/／]?${CREDIT_VERB}\\s*[）)]|[（(]\\s*(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*\\s*[）)])$`, 'u');

/** A line of its own that names writers and nothing else: a byline under the headline, or the first line of a credit of two. */
export const WRITERS = new RegExp(`^[（(□■◆●◎▲]?(?:(?:${PEOPLE})(?:${GAP}(?:${PEOPLE}))*(?:${GAP}(?:整理|采写|撰文|编译|执笔|综合报道))?|本[报刊](?:特约)?评论员|本[报刊]编辑部)[）)]?$`, 'u');

/** What makes the credit's photographers its writers too. */
const WRITES_TOO = /摄影报道|图文报道|文并摄|文[/／、 ]?图|图[/／、 ]?文|摄[/／、]文|文[/／、]摄/u;

const TITLE_TOKEN = new RegExp(`${RANK}(?:记者|通讯员|报道员|评论员|编辑|摄影师|摄影|作者|撰稿人|实习生)`, 'gu');
const NAME_TOKEN = new RegExp(NAME, 'gu');

export interface NamedWriters {
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  /** Only those who are said to have taken the picture and nothing else. */
  readonly photographers: readonly string[];
}

/** The names in a byline or a credit, by their title; names without one count as reporters. Names set apart by a space are closed up. */
export function readNames(text: string): NamedWriters {
  const named = noNames();
  if (SIGNATURE.test(text)) return { ...named, correspondents: [closeUp(text.slice(0, text.search(/[（(]/u)))] };
  collectNames(plainNames(text).replace(new RegExp(`${CREDIT_VERB}\\s*$`, 'u'), ''), null, named, WHOLE_CREDIT.test(text));
  return named;
}

/** The names in a credit: all of one verb took the picture; where each part has its own (文/甲 图/乙), those of the picture's part did. */
export function readCredit(text: string): NamedWriters {
  const plain = plainNames(text);
  if (!PARTED_CREDIT.test(plain)) {
    const { reporters, correspondents, photographers } = readNames(text);
    return { reporters, correspondents, photographers: [...reporters, ...correspondents, ...photographers] };
  }
  const named = noNames();
  const marks = [...plain.matchAll(new RegExp(PART, 'gu'))];
  marks.forEach((mark, at) => {
    const names = plain.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? plain.length);
    if (mark[0].includes('文')) collectNames(names, null, named);
    if (/[图摄]/u.test(mark[0])) collectNames(names, 'photographers', named);
  });
  return named;
}

function noNames(): Record<keyof NamedWriters, string[]> {
  return { reporters: [], correspondents: [], photographers: [] };
}

function plainNames(text: string): string {
  return text.replace(/[（()）【】□■◆●◎▲]/gu, ' ').trim();
}

/** @param list where all names go, null for the list of their title @param bare whether names without any title count */
function collectNames(text: string, list: 'photographers' | null, named: Record<keyof NamedWriters, string[]>, bare = true): void {
  const marks = [...text.matchAll(TITLE_TOKEN)].filter((mark) => mark[0] !== '');
  const parts = marks.length === 0
    ? [{ title: '', rest: bare ? text : '' }]
    : marks.map((mark, i) => ({ title: mark[0], rest: text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length) }));
  for (const { title, rest } of parts) {
    const into = named[list ?? (/通讯员|报道员|作者|撰稿人/u.test(title) ? 'correspondents' : title.includes('摄影') ? 'photographers' : 'reporters')];
    for (const match of rest.matchAll(NAME_TOKEN)) if (!into.includes(closeUp(match[0]))) into.push(closeUp(match[0]));
  }
}

function closeUp(name: string): string {
  return name.replace(/[\s\u3000]/gu, '');
}
