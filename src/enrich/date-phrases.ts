import type { DateCertainty } from '../domain/story.ts';
import { addDays, isDay, isoDay, lastDayOfMonth, weekday } from '../text/iso-day.ts';
import { FESTIVAL_PATTERN, festivalWindow } from './festivals.ts';

/** ISO days, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Words of a text that date something. `range` is null where the day of issue would be needed and is unknown, or where no such day is near it. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly certainty: DateCertainty;
  readonly range: DayRange | null;
  /** Whether the words name a time that lasts (今年以来, 上半年): the event is dated by them only where nothing else does it. */
  readonly isLong: boolean;
}

type Resolve = (groups: readonly (string | undefined)[], issue: string | null, announced: boolean) => DayRange | null;

interface Matcher {
  readonly pattern: RegExp;
  /** Texts of which one stands in whatever the pattern matches: without them it need not be tried. */
  readonly needs?: readonly string[];
  readonly rule: string;
  readonly certainty: DateCertainty;
  readonly isLong?: boolean;
  readonly resolve: Resolve;
}

/** A daily reports what is this recent; an older day without its year is not resolved. */
const RECENT_DAYS = 120;
/** «近日», «日前»: within a month. «近期», «不久前»: within a quarter. */
const LATELY_DAYS = 31;
const NOT_LONG_AGO_DAYS = 92;
/** Days before a festival that still count as its eve, and after it as its time. */
const EVE_DAYS = 31;
const FESTIVE_DAYS = 16;

const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(\\d{4}年|[二一][〇○零一二三四五六七八九]{3}年|今年|去年|前年)?';
const DAY = `${YEAR}${NUMERAL}月${NUMERAL}日`;
const JOINT = '(?:[至到—–~～-]+|、|和)';
const WEEKDAYS = '一二三四五六日';

const MONTH = ['月'];

const MATCHERS: readonly Matcher[] = [
  { pattern: new RegExp(`${DAY}${JOINT}${YEAR}(?:${NUMERAL}月)?${NUMERAL}日`, 'gu'), needs: MONTH, rule: 'printed-days', certainty: 'derived', resolve: resolveDays },
  { pattern: new RegExp(`${YEAR}${NUMERAL}月${NUMERAL}${JOINT}(?:${NUMERAL}月)?${NUMERAL}日`, 'gu'), needs: MONTH, rule: 'printed-days', certainty: 'derived', resolve: ([year, month, day, nextMonth, next], issue, announced) => resolveDays([year, month, day, undefined, nextMonth, next], issue, announced) },
  { pattern: new RegExp(DAY, 'gu'), needs: MONTH, rule: 'printed-day', certainty: 'derived', resolve: ([year, month, day], issue, announced) => resolveDays([year, month, day], issue, announced) },
  { pattern: new RegExp(`(?<=^|[，。；])${NUMERAL}日(?=，|上午|下午|晚|凌晨|清晨)`, 'gu'), needs: ['日'], rule: 'day-of-month', certainty: 'derived', resolve: ([day], issue) => (issue === null ? null : dayOfMonth(issue, readNumber(day))) },
  { pattern: new RegExp(`(本月|上月|上个月)${NUMERAL}日`, 'gu'), needs: MONTH, rule: 'day-of-month', certainty: 'derived', resolve: ([month, day], issue) => (issue === null ? null : within(monthBack(issue, month === '本月' ? 0 : 1), readNumber(day), readNumber(day))) },
  { pattern: new RegExp(`${YEAR}${NUMERAL}月份?(上旬|中旬|下旬|初|中(?=，|，)|底|末)`, 'gu'), needs: MONTH, rule: 'part-of-month', certainty: 'likely', resolve: ([year, month, part], issue) => clipToIssue(partOf(monthOf(year, month, issue), part), issue) },
  { pattern: /(本月|上月|上个月)(上旬|中旬|下旬|初|底|末)/gu, needs: MONTH, rule: 'part-of-month', certainty: 'likely', resolve: ([month, part], issue) => (issue === null ? null : clipToIssue(partOf(monthBack(issue, month === '本月' ? 0 : 1), part), issue)) },
  { pattern: /大前天/gu, needs: ['前天'], rule: 'days-before-issue', certainty: 'derived', resolve: back(3) },
  { pattern: /(?<!大)前天|前晚/gu, needs: ['前天', '前晚'], rule: 'days-before-issue', certainty: 'derived', resolve: back(2) },
  { pattern: /昨[天日晚夜晨]/gu, needs: ['昨'], rule: 'day-before-issue', certainty: 'derived', resolve: back(1) },
  { pattern: /(?<![到至如])今[天日晚晨早](?!头条|的|后)/gu, needs: ['今'], rule: 'day-of-issue', certainty: 'derived', resolve: back(0) },
  { pattern: /上周([一二三四五六日天末])/gu, needs: ['上周'], rule: 'last-week', certainty: 'derived', resolve: ([day], issue) => (issue === null ? null : inWeek(issue, -1, day)) },
  { pattern: /[本这]周([一二三四五六日天末])/gu, needs: ['周'], rule: 'this-week', certainty: 'derived', resolve: ([day], issue) => (issue === null ? null : clipToIssue(inWeek(issue, 0, day), issue)) },
  { pattern: /(?<![上下本这每逢一两几])(?:周|星期)([一二三四五六日])(?=，|上午|下午|晚|凌晨|清晨|当天)/gu, needs: ['周', '星期'], rule: 'weekday', certainty: 'likely', resolve: ([day], issue) => (issue === null ? null : lastWeekday(issue, day)) },
  { pattern: /上周(?![一二三四五六日天末边])/gu, needs: ['上周'], rule: 'last-week', certainty: 'likely', resolve: (_, issue) => (issue === null ? null : inWeek(issue, -1, undefined)) },
  { pattern: new RegExp(`${YEAR}${FESTIVAL_PATTERN}`, 'gu'), needs: ['际', '前', '将', '临', '当', '期'], rule: 'festival', certainty: 'likely', resolve: resolveFestival },
  { pattern: /近日|(?<!\d)日前|连日来|近几日|近几天|这几天|这两天|日内/gu, rule: 'lately-before-issue', certainty: 'weak', resolve: lately(LATELY_DAYS) },
  { pattern: /(?<!离|距|离家|距离)最近(?!的)|近期(?!将|计划|拟|内)|不久前|前不久|前些天|前段时间/gu, rule: 'lately-before-issue', certainty: 'weak', resolve: lately(NOT_LONG_AGO_DAYS) },
  { pattern: new RegExp(`${YEAR}${NUMERAL}月(?:份)?[至到—–-]+${NUMERAL}月(?:份)?`, 'gu'), needs: MONTH, rule: 'months', certainty: 'likely', isLong: true, resolve: ([year, first, last], issue) => clipToIssue(span(monthOf(year, first, issue), monthOf(year, last, issue)), issue) },
  { pattern: new RegExp(`${YEAR}${NUMERAL}月份?(?![\\d一二三四五六七八九十]|上旬|中旬|下旬|初|底|末)`, 'gu'), needs: MONTH, rule: 'month', certainty: 'likely', isLong: true, resolve: ([year, month], issue) => clipToIssue(monthOf(year, month, issue), issue) },
  { pattern: /(今年|去年)?(上半年|下半年)/gu, needs: ['半年'], rule: 'half-year', certainty: 'likely', isLong: true, resolve: halfYear },
  { pattern: /今年以来|年初以来/gu, needs: ['以来'], rule: 'since-new-year', certainty: 'weak', isLong: true, resolve: (_, issue) => (issue === null ? null : { from: `${issue.slice(0, 4)}-01-01`, to: issue }) },
];

/**
 * All phrases of a text that date something, in order, none inside another. Pure calendar: which of them dates the event is another question.
 * @param isAnnounced tells of a place whether the words before it announce what is to come
 */
export function readDatePhrases(text: string, issue: string | null, isAnnounced: (start: number) => boolean): readonly DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const { pattern, needs, rule, certainty, isLong = false, resolve } of MATCHERS) {
    if (needs && !needs.some((part) => text.includes(part))) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (phrases.some((phrase) => phrase.start < end && start < phrase.end)) continue;
      const hasYear = /\d{4}年|[〇○零]/u.test(match[0]);
      phrases.push({ start, end, rule, certainty: hasYear && certainty === 'derived' ? 'stated' : certainty, range: resolve(match.slice(1), issue, isAnnounced(start)), isLong });
    }
  }
  return phrases.sort((a, b) => a.start - b.start);
}

function readNumber(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (one: string): number => '零一二三四五六七八九'.indexOf(one === '' ? '零' : one);
  return (tens === '' ? 1 : tens === '0' ? 0 : digit(tens ?? '')) * 10 + digit(ones);
}

/** The year that is printed or counted from the day of issue; null where neither tells it. */
function readYear(text: string | undefined, issue: string | null): number | null {
  if (text === undefined) return null;
  if (/^\d{4}/u.test(text)) return Number(text.slice(0, 4));
  const ago = ['今年', '去年', '前年'].indexOf(text);
  if (ago >= 0) return issue === null ? null : Number(issue.slice(0, 4)) - ago;
  return Number(text.slice(0, 4).replaceAll(/./gu, (one) => String(Math.max(0, '零一二三四五六七八九'.indexOf(one)))));
}

/** `[year, month, day]` and, for a range, `year, month, day` of its end, of which only the day is needed. */
function resolveDays([year, month, day, endYear, endMonth, endDay]: readonly (string | undefined)[], issue: string | null, announced: boolean): DayRange | null {
  const from = resolveDay(year, readNumber(month), readNumber(day), issue, announced);
  if (from === null || endDay === undefined) return from === null ? null : { from, to: from };
  const last = readNumber(endMonth ?? month);
  const lastYear = readYear(endYear, issue) ?? Number(from.slice(0, 4)) + (last < readNumber(month) ? 1 : 0);
  const to = isoDay(lastYear, last, readNumber(endDay));
  return isDay(to) && to >= from && (issue === null || announced || from <= issue) ? clip(from, to, announced ? null : issue) : null;
}

function resolveDay(year: string | undefined, month: number, day: number, issue: string | null, announced: boolean): string | null {
  const stated = readYear(year, issue);
  if (stated !== null) {
    const value = isoDay(stated, month, day);
    return isDay(value) && (issue === null || announced || value <= issue) ? value : null;
  }
  if (issue === null || year !== undefined) return null;
  const thisYear = Number(issue.slice(0, 4));
  const near = [thisYear - 1, thisYear, thisYear + 1].map((one) => isoDay(one, month, day)).filter(isDay);
  if (announced) return near.find((one) => one >= issue && one <= addDays(issue, RECENT_DAYS)) ?? null;
  return near.findLast((one) => one <= issue && one >= addDays(issue, -RECENT_DAYS)) ?? null;
}

/** The latest month of that number that has begun by the day of issue and is recent; of a stated year otherwise. */
function monthOf(year: string | undefined, text: string | undefined, issue: string | null): DayRange | null {
  const month = readNumber(text);
  if (month < 1 || month > 12) return null;
  const whole = (of: number): DayRange => ({ from: isoDay(of, month, 1), to: lastDayOfMonth(of, month) });
  const stated = readYear(year, issue);
  if (stated !== null) return whole(stated);
  if (issue === null || year !== undefined) return null;
  const thisYear = Number(issue.slice(0, 4));
  const found = [whole(thisYear), whole(thisYear - 1)].find(({ from }) => from <= issue);
  return found && found.to >= addDays(issue, -RECENT_DAYS) ? found : null;
}

function monthBack(issue: string, count: number): DayRange {
  let [year = 1, month = 1] = issue.split('-').map(Number);
  for (let i = 0; i < count; i += 1) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { from: isoDay(year, month, 1), to: lastDayOfMonth(year, month) };
}

function within({ from, to }: DayRange, first: number, last: number): DayRange | null {
  const day = (of: number): string => `${from.slice(0, 8)}${String(of).padStart(2, '0')}`;
  const end = day(last) <= to ? day(last) : to;
  return first >= 1 && day(first) <= to ? { from: day(first), to: end } : null;
}

function partOf(month: DayRange | null, part: string | undefined): DayRange | null {
  if (!month) return null;
  if (part === '上旬' || part === '初') return within(month, 1, part === '初' ? 12 : 10);
  if (part === '中旬' || part === '中') return within(month, part === '中' ? 8 : 11, part === '中' ? 23 : 20);
  return within(month, part === '下旬' ? 21 : 18, 31);
}

function dayOfMonth(issue: string, day: number): DayRange | null {
  const own = within(monthBack(issue, 0), day, day);
  return own && own.from <= issue ? own : within(monthBack(issue, 1), day, day);
}

function inWeek(issue: string, weeks: number, day: string | undefined): DayRange {
  const monday = addDays(issue, weeks * 7 - weekday(issue));
  if (day === undefined) return { from: monday, to: addDays(monday, 6) };
  if (day === '末') return { from: addDays(monday, 5), to: addDays(monday, 6) };
  const value = addDays(monday, WEEKDAYS.indexOf(day === '天' ? '日' : day));
  return { from: value, to: value };
}

/** The latest such day of the week; on that very weekday it may be today or a week ago. */
function lastWeekday(issue: string, day: string | undefined): DayRange {
  const ago = (weekday(issue) - WEEKDAYS.indexOf(day ?? '一') + 7) % 7;
  return ago === 0 ? { from: addDays(issue, -7), to: issue } : { from: addDays(issue, -ago), to: addDays(issue, -ago) };
}

function resolveFestival([year, name, word]: readonly (string | undefined)[], issue: string | null): DayRange | null {
  const window = festivalWindow(name ?? '');
  const stated = readYear(year, issue);
  const years = stated !== null ? [stated] : issue === null ? [] : [Number(issue.slice(0, 4)) + 1, Number(issue.slice(0, 4)), Number(issue.slice(0, 4)) - 1];
  for (const one of window ? years : []) {
    const [first, last] = [`${one}-${window?.first}`, `${one}-${window?.last}`];
    const isDayItself = word === '当天' || word === '当日' || word === '当晚';
    const isTime = word === '期间' || word === '假期';
    const from = isDayItself ? first : addDays(first, isTime ? -3 : -EVE_DAYS);
    const range = clip(from, isTime ? addDays(last, FESTIVE_DAYS) : last, issue);
    if (range && (stated !== null || issue === null || range.to >= addDays(issue, -RECENT_DAYS))) return range;
  }
  return null;
}

function halfYear([year, half]: readonly (string | undefined)[], issue: string | null): DayRange | null {
  const of = readYear(year ?? '今年', issue);
  return of === null ? null : clipToIssue(half === '上半年' ? { from: `${of}-01-01`, to: `${of}-06-30` } : { from: `${of}-07-01`, to: `${of}-12-31` }, issue);
}

function back(days: number): Resolve {
  return (_, issue) => (issue === null ? null : { from: addDays(issue, -days), to: addDays(issue, -days) });
}

function lately(days: number): Resolve {
  return (_, issue) => (issue === null ? null : { from: addDays(issue, -days), to: issue });
}

function span(first: DayRange | null, last: DayRange | null): DayRange | null {
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

function clipToIssue(range: DayRange | null, issue: string | null): DayRange | null {
  return range && clip(range.from, range.to, issue);
}

/** What is reported has happened by the day of issue. */
function clip(from: string, to: string, issue: string | null): DayRange | null {
  if (issue === null || to <= issue) return { from, to };
  return from <= issue ? { from, to: issue } : null;
}
