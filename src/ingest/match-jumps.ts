import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Story } from '../domain/story.ts';
import type { Span } from '../text/span.ts';

/** The rest of a story that another page prints: its reading, and the stretch of that page's text it stands in. */
export interface StoryTail {
  readonly story: Story;
  readonly text: string;
  /** Where the stretch begins in its page's text, in UTF-16 units. */
  readonly start: number;
}

/** One end of a jump: the line 下转第三版 under a story's first part, or 上接第一版 over its rest. */
export interface JumpEnd {
  /** Index of the story on its page. */
  readonly story: number;
  readonly source: Span;
  /** The page it points to, `3` for 第三版 and 03版 alike; null where the line names none. */
  readonly page: string | null;
  /** Null at the end of a first part. */
  readonly tail: StoryTail | null;
}

/** What `JumpEnd`s are matched by: pages of one edition carry one date and, where printed, one paper's name. */
export interface JumpingPage {
  readonly page: string;
  readonly issueDate: string | null;
  readonly paper: string | null;
  readonly number: string | null;
  readonly jumps: readonly JumpEnd[];
}

/** What a page gains and loses by jumps. */
export interface Jumps {
  readonly joins: readonly { readonly story: number; readonly page: string; readonly tail: StoryTail }[];
  /** Stories that are another page's rest, with the page that has them now. */
  readonly gone: readonly { readonly story: number; readonly page: string; readonly head: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

const ONWARD = /下转|紧转|转第/u;
const PAGE = /第?\s*([0-9A-Za-z]{1,3}|[一二三四五六七八九十]{1,3})\s*版/u;
const NUMERALS = '一二三四五六七八九';

/** The jump lines of a page's stories, with the rest of a story where one begins. */
export function readJumps(source: string, stories: readonly Story[]): readonly JumpEnd[] {
  return stories.flatMap((story, index) => story.repairs.flatMap(({ rule, source: at, before }): readonly JumpEnd[] => {
    if (rule !== 'remove-jump-line') return [];
    const tail = ONWARD.test(before) ? null : cutTail(source, story);
    return [{ story: index, source: at, page: pageNumber(PAGE.exec(before)?.[1] ?? null), tail }];
  }));
}

function cutTail(source: string, story: Story): StoryTail {
  const runs = [...story.sources.paragraphs, ...story.sources.crossheads, story.sources.credit].flat();
  const start = Math.min(...runs.map((run) => run.from));
  const end = Math.max(...runs.map((run) => run.from + run.length));
  return runs.length === 0 ? { story, text: '', start: 0 } : { story, text: source.slice(start, end), start };
}

/** `3` for 三, 03 and 3; `A2` for a02; null for null. */
function pageNumber(printed: string | null): string | null {
  if (printed === null) return null;
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(printed);
  if (tens) return String((tens[1] ? NUMERALS.indexOf(tens[1]) + 1 : 1) * 10 + (tens[2] ? NUMERALS.indexOf(tens[2]) + 1 : 0));
  const digit = NUMERALS.indexOf(printed);
  return digit >= 0 && printed.length === 1 ? String(digit + 1) : printed.toUpperCase().replace(/^([A-Z]*)0+(?=\d)/u, '$1');
}

/**
 * Finds, for each first part, its rest on another page of the same edition. A pair is made only where it is the only one possible; all other
 * ends are told.
 * @returns what each page gains and loses, in the order of `pages`
 */
export function matchJumps(pages: readonly JumpingPage[]): readonly Jumps[] {
  const result = pages.map(() => ({ joins: [] as Jumps['joins'][number][], gone: [] as Jumps['gone'][number][], diagnostics: [] as Diagnostic[] }));
  const editions = new Map<string, number[]>();
  pages.forEach(({ issueDate, jumps }, at) => {
    if (issueDate !== null && jumps.length > 0) editions.set(issueDate, [...(editions.get(issueDate) ?? []), at]);
  });
  const isTaken = (at: number, end: JumpEnd) => result[at]?.gone.some(({ story }) => story === end.story) ?? true;
  pages.forEach((from, at) => {
    for (const head of from.jumps) {
      if (head.tail) continue;
      const rests = (editions.get(from.issueDate ?? '') ?? []).flatMap((other) => {
        const to = pages[other];
        if (!to || other === at || !samePaper(from, to) || !pointsTo(head, to)) return [];
        return to.jumps.flatMap((end) => (end.tail && end.tail.text !== '' && pointsTo(end, from) ? [{ other, page: to.page, end, tail: end.tail }] : []));
      });
      const rivals = from.jumps.filter((end) => !end.tail && end.page === head.page).length;
      const [rest] = rests;
      if (rest && rests.length === 1 && rivals === 1 && !isTaken(rest.other, rest.end)) {
        result[at]?.joins.push({ story: head.story, page: rest.page, tail: rest.tail });
        result[rest.other]?.gone.push({ story: rest.end.story, page: from.page, head: head.story });
      } else result[at]?.diagnostics.push(unjoined(head, rests.length > 0 ? 'several pages could hold its rest' : 'no page of this edition holds its rest'));
    }
  });
  pages.forEach(({ jumps }, at) => {
    for (const end of jumps) if (end.tail && !isTaken(at, end)) result[at]?.diagnostics.push(unjoined(end, 'its first part is on no page of this edition, or on several'));
  });
  return result;
}

function samePaper(one: JumpingPage, other: JumpingPage): boolean {
  return one.paper === null || other.paper === null || one.paper === other.paper;
}

function pointsTo(end: JumpEnd, page: JumpingPage): boolean {
  return end.page === null || page.number === null || end.page === pageNumber(page.number);
}

function unjoined({ source }: JumpEnd, why: string): Diagnostic {
  return { rule: 'unjoined-jump', severity: 'info', source, message: `the story goes over to another page, but ${why}` };
}
