import type { Diagnostic } from '../domain/diagnostic.ts';
import type { StoryPerson } from '../domain/story.ts';
import { fixedPhraseSlips } from './fixed-phrase-slips.ts';
import type { Gazetteers } from './gazetteers.ts';
import { nameSlips } from './name-slips.ts';
import type { Slip } from './slip.ts';
import { diagnosticOf, type Passage } from './story-text.ts';

/** Words that never stand twice in a row, with what may follow where the two are parts of words. */
const DOUBLED = /(?<!的)的的(?!确)|了了(?!解|然)|(?<!是)是是(?!非)|(?<!实实)在在|(?<!和)和和(?![美气睦])|与与|及及(?!时)|为为|将将|被被|(?<!对)对对(?![对联子方])|从从|并并|们们|[，。；：、]{2,}/gu;
const MARKS: ReadonlySet<number> = new Set(Array.from('，。；：、', (mark) => mark.charCodeAt(0)));
const REPEATED = /(?!一|每|逐)(\p{Script=Han}{4,12})\1/gu;
const [SHORTEST_REPEAT, LONGEST_REPEAT] = [4, 12];
/** 通过学，: a preposition cannot govern one verb alone. */
const CUT_VERB = /(?:通过|经过)[学听看讲练教做谈](?=，)/gu;
/** 更好的为职工服务: before a preposition the adverb takes 地. */
const ADVERB = '(?:更好|更快|更多|更优|面对面|手把手|点对点|一对一|心贴心|积极|扎实|深入|平稳优质|优质高效|保质保量|源源不断|持续不断|有针对性)';
const ADVERBIAL = new RegExp(`${ADVERB}的(?:为(?!主|何)|向(?![往导心])|把|将|对|完成(?!情况|率|度|时)|推动|推进(?!会)|促进|发挥|开展|落实(?!情况)|融入)`, 'gu');
const BEFORE_VERB = /的(?:为|向|把|将|对|完成|推|促进|发挥|开展|落实|融入)/u;
const PAIRED = /[“”《》（）]/gu;
const OPENING: ReadonlyMap<string, string> = new Map([['”', '“'], ['》', '《'], ['）', '（']]);
const DAY = /(?<!\d)(\d{1,2})月(\d{1,3})日/gu;
const DAYS = /(?<![\d月])(\d{1,2})月(\d{1,2})日[至到—-]+(\d{1,2})日/gu;
const CLOCK = /(?<!\d)(\d{1,2})[时点](\d{1,2})分/gu;
/** 第十五次代表大会 beside 第五次代表大会: the shorter numeral has lost a character. */
const CONGRESS = /(党的|中国工会|市工会|全国)([一二三四五六七八九十]{1,3})大(?=[的精开闭召胜上提报以之，。”、])/gu;
const COUNTED = /[一二三四五六七八九十]大/u;
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A quoted slogan of two parts of which one is twice as long as the other has probably lost a space. */
const SLOGAN = /“(\p{Script=Han}{3,10}) (\p{Script=Han}{3,10})”/gu;

/** Suspected slips of a story, flagged and never changed. Only what the text contradicts by itself: rules that are seldom wrong. */
export function findSlips(passages: readonly Passage[], people: readonly StoryPerson[], gazetteers: Gazetteers): readonly Diagnostic[] {
  const slips = [
    ...passages.flatMap((passage) => [...patternSlips(passage), ...markSlips(passage), ...calendarSlips(passage), ...fixedPhraseSlips(passage, gazetteers)]),
    ...congressSlips(passages),
    ...nameSlips(passages, people, gazetteers),
  ];
  return slips
    .filter((slip, index) => !slips.slice(0, index).some((other) => other.passage === slip.passage && other.start < slip.end && slip.start < other.end))
    .sort((a, b) => a.passage.order - b.passage.order || a.start - b.start)
    .map((slip) => diagnosticOf(`suspected-slip-${slip.rule}`, 'info', `suspected slip in the print or its reading: ${slip.why}`, slip));
}

function patternSlips(passage: Passage): readonly Slip[] {
  const { text } = passage;
  const all = (pattern: RegExp, rule: string, why: string, within: string = text): readonly Slip[] =>
    [...within.matchAll(pattern)].map((match) => ({ passage, start: match.index, end: match.index + match[0].length, rule, why }));
  return [
    ...(hasNeighbours(text) ? all(DOUBLED, 'doubled', 'a word or mark stands twice') : []),
    ...(hasRepeat(text) ? all(REPEATED, 'doubled', 'a phrase stands twice') : []),
    ...(text.includes('过') ? all(CUT_VERB, 'lost-character', 'a character seems lost after the verb') : []),
    ...(BEFORE_VERB.test(text) ? all(ADVERBIAL, 'particle', '地 is usual before a verb') : []),
    ...sloganSlips(passage),
  ];
}

/** Whether two like characters or two marks stand side by side: what {@link DOUBLED} looks for begins so. */
function hasNeighbours(text: string): boolean {
  for (let at = 1, last = text.charCodeAt(0); at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === last || (MARKS.has(unit) && MARKS.has(last))) return true;
    last = unit;
  }
  return false;
}

/** Whether some text of the lengths that {@link REPEATED} looks for stands twice in a row. */
function hasRepeat(text: string): boolean {
  for (let length = SHORTEST_REPEAT; length <= LONGEST_REPEAT; length += 1) {
    for (let at = length, alike = 0; at < text.length; at += 1) {
      alike = text.charCodeAt(at) === text.charCodeAt(at - length) ? alike + 1 : 0;
      if (alike === length) return true;
    }
  }
  return false;
}

/** Slogans are looked for in print, since spaces fall out of the folded paragraphs. */
function sloganSlips(passage: Passage): readonly Slip[] {
  if (!passage.printed.includes('“')) return [];
  return [...passage.printed.matchAll(SLOGAN)].flatMap((match) => {
    const [long, short] = [match[1] ?? '', match[2] ?? ''].sort((a, b) => b.length - a.length);
    const start = passage.offsets.indexOf(match.index);
    const end = passage.offsets.indexOf(match.index + match[0].length - 1) + 1;
    return long?.length === 2 * (short?.length ?? 0) && start >= 0 && end > start ? [{ passage, start, end, rule: 'lost-space', why: 'one part of the slogan is twice as long as the other' }] : [];
  });
}

/** Quotation marks and brackets that are not closed, or opened twice. A quotation may run on over paragraphs, so an open end is looked at in other text only. */
function markSlips(passage: Passage): readonly Slip[] {
  const slips: Slip[] = [];
  const open: { mark: string; at: number }[] = [];
  const flag = (at: number, why: string): void => void slips.push({ passage, start: at, end: at + 1, rule: 'unpaired-mark', why });
  for (const { 0: mark, index: at } of passage.text.matchAll(PAIRED)) {
    const opening = OPENING.get(mark);
    if (opening === undefined) {
      if (mark === '“' && open.at(-1)?.mark === '“') flag(at, 'a quotation opens inside a quotation with the same mark');
      open.push({ mark, at });
    } else {
      const index = open.findLastIndex((one) => one.mark === opening);
      if (index < 0) flag(at, `${mark} closes what was not opened`);
      else open.splice(index, 1);
    }
  }
  for (const { mark, at } of open) if (mark !== '“' || !slips.some((slip) => slip.start > at)) flag(at, `${mark} is not closed`);
  return slips;
}

function calendarSlips(passage: Passage): readonly Slip[] {
  const slips: Slip[] = [];
  const flag = (match: RegExpExecArray | RegExpMatchArray, why: string): void => void slips.push({ passage, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, rule: 'impossible-date', why });
  const { text } = passage;
  const hasDay = text.includes('月') && text.includes('日');
  for (const match of hasDay ? text.matchAll(DAY) : []) {
    const last = LONGEST_MONTH[Number(match[1]) - 1] ?? 0;
    if (Number(match[2]) > last || Number(match[2]) === 0) flag(match, 'no calendar has this day');
  }
  for (const match of hasDay ? text.matchAll(DAYS) : []) if (Number(match[3]) < Number(match[2])) flag(match, 'the days end before they begin');
  for (const match of text.includes('分') ? text.matchAll(CLOCK) : []) if (Number(match[1]) > 24 || Number(match[2]) > 59) flag(match, 'no clock shows this time');
  return slips;
}

function congressSlips(passages: readonly Passage[]): readonly Slip[] {
  const found = passages.filter(({ text }) => COUNTED.test(text)).flatMap((passage) => [...passage.text.matchAll(CONGRESS)].map((match) => ({ passage, start: match.index, end: match.index + match[0].length, body: match[1] ?? '', numeral: match[2] ?? '' })));
  return found
    .filter((one) => found.some((other) => other.body === one.body && other.numeral.length > one.numeral.length && (other.numeral.endsWith(one.numeral) || other.numeral.startsWith(one.numeral))))
    .map((one) => ({ ...one, rule: 'number', why: 'the story counts this congress otherwise elsewhere' }));
}
