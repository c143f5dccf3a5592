import { type StoryDate, UNKNOWN_DATE, type Reason } from '../domain/story.ts';
import { addDays } from '../text/iso-day.ts';
import { type DatePhrase, type DayRange, readDatePhrases } from './date-phrases.ts';
import { reasonOf, type Passage } from './story-text.ts';

export interface DateFindings {
  readonly date: StoryDate;
  readonly because: readonly Reason[];
}

/** `据记者昨天获悉` dates the telling, not the event. */
const TELLING = /^[^。；！？]{0,24}(?:获悉|了解到)/u;
/** Before a date that bounds a time or belongs to something older. */
const BACKGROUND_BEFORE = /(?:截至|截止|截止到|自|从|早在|始于|成立于|创立于|建于|创建于|出生于|到|至|迎接|距)$/u;
/** After such a date. */
const BACKGROUND_AFTER = /^(?:前(?!夕|往|来)|之前|以前|后|之后|以后|至今|出生|成立的|创立的|建成的|出台的?|印发的?|颁布的?|施行的?|实施的?)/u;
const ANNOUNCED = /(?:将于|将在|定于|拟于|计划于|预计于|预计|即将于|将)$/u;
/** A day from which on something holds: the event began then. */
const FROM_THEN = /^起/u;
/** An event this much older than the issue gives way to a later word like 近日. */
const OLD_DAYS = 62;
const MOST_DAYS = 366;

/**
 * When the reported event happened, from the first paragraph alone: a printed date, or words counted from the day of issue. A range must never be
 * wrong, so the first words that date the event decide, and where they cannot be resolved the date is unknown.
 */
export function findDate(passages: readonly Passage[], issueDate: string | null): DateFindings {
  const lead = passages.find((passage) => passage.isLead);
  if (!lead) return { date: UNKNOWN_DATE, because: [] };
  const { text } = lead;
  const isAnnounced = (start: number): boolean => ANNOUNCED.test(text.slice(Math.max(0, start - 4), start));
  const phrases = readDatePhrases(text, issueDate, isAnnounced).filter((phrase) => datesEvent(text, phrase));
  const chosen = phrases.find((phrase, index) => !phrase.isLong && !isOlderThanNext(phrase, phrases.slice(index + 1), issueDate)) ?? phrases.find((phrase) => phrase.range !== null);
  const range = chosen?.range && lastingRange(text, chosen, chosen.range, issueDate);
  if (!chosen || !range || addDays(range.from, MOST_DAYS - 1) < range.to) return { date: UNKNOWN_DATE, because: [] };
  const value = range.from === range.to ? range.from : null;
  const date: StoryDate = { value, ...range, basis: text.slice(chosen.start, chosen.end), certainty: chosen.certainty };
  return { date, because: [reasonOf('date', value ?? `${range.from}/${range.to}`, chosen.rule, { passage: lead, start: chosen.start, end: chosen.end })] };
}

/** Not in a quotation, not the time of the telling, not the bound of a time, not the date of something older. */
function datesEvent(text: string, { start, end, rule }: DatePhrase): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end, end + 40);
  if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  if (/(?:before-issue|of-issue|week)$/u.test(rule) && TELLING.test(after)) return false;
  if (BACKGROUND_BEFORE.test(before) || BACKGROUND_AFTER.test(after)) return false;
  return !(after.startsWith('以来') || after.startsWith('开始'));
}

/** A printed date of long ago is background where the story goes on with a recent one. */
function isOlderThanNext(phrase: DatePhrase, later: readonly DatePhrase[], issueDate: string | null): boolean {
  const isPrinted = phrase.rule.startsWith('printed');
  if (!isPrinted) return false;
  const isOld = phrase.range === null || (issueDate !== null && phrase.range.to < addDays(issueDate, -OLD_DAYS));
  return isOld && later.some((next) => !next.isLong && next.range !== null);
}

function lastingRange(text: string, phrase: DatePhrase, range: DayRange, issueDate: string | null): DayRange {
  return issueDate !== null && FROM_THEN.test(text.slice(phrase.end)) && range.to < issueDate ? { from: range.from, to: issueDate } : range;
}
