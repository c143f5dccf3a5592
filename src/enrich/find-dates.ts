import { type StoryDate, UNKNOWN_DATE, type Reason } from '../domain/story.ts';
import { addDays, isDay, isoDay, latestOnOrBefore } from '../text/iso-day.ts';
import { reasonOf, type Passage } from './story-text.ts';

export interface DateFindings {
  readonly date: StoryDate;
  readonly because: readonly Reason[];
}

const FULL_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const DAY_OF_YEAR = /(?<![年\d至到—-])(\d{1,2})月(\d{1,2})日(?![至到—-])/u;
const RELATIVE: readonly [RegExp, number, number, string][] = [
  [/昨天|昨日|昨晚/u, -1, -1, 'day-before-issue'],
  [/今天|今日/u, 0, 0, 'day-of-issue'],
  [/前天/u, -2, -2, 'two-days-before-issue'],
  [/近日|日前|连日来|最近|近期/u, -60, 0, 'lately-before-issue'],
];
/** `据记者昨天获悉` dates the telling, not the event. */
const TELLING = /(?:获悉|了解到|从[^，。]{1,16}获悉)/u;

/**
 * When the reported event happened, from the first sentence of the story alone: a printed date, or a relative one counted from the day of issue.
 * Everything else is unknown, since a range must never be wrong.
 */
export function findDate(passages: readonly Passage[], issueDate: string | null): DateFindings {
  const lead = passages.find((passage) => passage.isLead);
  if (!lead) return { date: UNKNOWN_DATE, because: [] };
  const stop = lead.text.indexOf('。');
  const sentence = stop < 0 ? lead.text : lead.text.slice(0, stop);
  const found = statedDate(sentence, issueDate) ?? relativeDate(sentence, issueDate);
  if (!found) return { date: UNKNOWN_DATE, because: [] };
  const { date, rule, start, length } = found;
  return { date, because: [reasonOf('date', date.value ?? `${date.from}/${date.to}`, rule, { passage: lead, start, end: start + length })] };
}

interface Found { readonly date: StoryDate; readonly rule: string; readonly start: number; readonly length: number }

function statedDate(sentence: string, issueDate: string | null): Found | null {
  const full = FULL_DATE.exec(sentence);
  if (full) {
    const value = isoDay(Number(full[1]), Number(full[2]), Number(full[3]));
    return isDay(value) && (issueDate === null || value <= issueDate) ? { date: day(value, full[0], 'stated'), rule: 'printed-date', start: full.index, length: full[0].length } : null;
  }
  const short = DAY_OF_YEAR.exec(sentence);
  if (!short || issueDate === null) return null;
  const value = latestOnOrBefore(issueDate, Number(short[1]), Number(short[2]));
  return value === null ? null : { date: day(value, short[0], 'derived'), rule: 'printed-day-before-issue', start: short.index, length: short[0].length };
}

function relativeDate(sentence: string, issueDate: string | null): Found | null {
  if (issueDate === null) return null;
  for (const [pattern, from, to, rule] of RELATIVE) {
    const match = pattern.exec(sentence);
    if (!match || (from === to && TELLING.test(sentence.slice(match.index, match.index + 24)))) continue;
    const first = addDays(issueDate, from);
    const last = addDays(issueDate, to);
    const date: StoryDate = first === last ? day(first, match[0], 'derived') : { value: null, from: first, to: last, basis: match[0], certainty: 'likely' };
    return { date, rule, start: match.index, length: match[0].length };
  }
  return null;
}

function day(value: string, basis: string, certainty: 'stated' | 'derived'): StoryDate {
  return { value, from: value, to: value, basis, certainty };
}
