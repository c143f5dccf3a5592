import type { ClassifiedBlock } from './classify-blocks.ts';
import { COLUMN_OF_ONE } from './find-sections.ts';
import { namesActor } from './slogan.ts';

/** The heading lines before one story, shared out in newspaper order. Several lines in one place are one text cut by the print column. */
export interface Headings {
  readonly kicker: readonly ClassifiedBlock[];
  readonly headline: readonly ClassifiedBlock[];
  readonly deck: readonly ClassifiedBlock[];
  /** Which rule decided, for the trace. */
  readonly rule: string;
}

/** Words by which a second line leans on the first and so stands below it. */
const LEANS = /^(?:——|—|－－|--)|同时|^(?:共|首批|首个|其中|将|已|还|也|另|此外|包括|涉及|覆盖|惠及|累计|预计|今年|明年|本次|此次|活动|现场)|[（(].+[）)]$/u;
/** A line that can only go on with the one above. */
const GOES_ON = /^(?:的|和|与|及|并|以及|暨|等|或)/u;
/** A body and nothing that it does: the print line ended before the verb. */
const ACTOR_ONLY = /^[^\s，。“”]{2,24}(?:总工会|工会|公司|集团|街道办事处|医院|学校|学院|大学|委员会|协会)$/u;
/** A second line so much longer tells the details: a deck. */
const DECK_RATIO = 1.5;
/** UTF-16 units of the longest name of a column, which stands above what it holds. */
const LONGEST_COLUMN = 8;

/**
 * Kicker above, headline, deck below. Where only some lines are marked as headings, the marked one is the headline; otherwise what the
 * lines say decides: a line that leans on the one above it is its deck, and of two equal lines the first is the kicker, as is the habit
 * of Chinese dailies.
 * @param habit the depth at which this page marks its headlines, where it has one (headlineHabit)
 */
export function arrangeHeadings(lines: readonly ClassifiedBlock[], habit: number | null): Headings {
  const merged = mergeCutLines(lines);
  const none: readonly ClassifiedBlock[] = [];
  const [first, second, third] = merged;
  if (!first) return { kicker: none, headline: none, deck: none, rule: 'no-heading' };
  if (!second) return { kicker: none, headline: first, deck: none, rule: 'only-line' };
  const marked = merged.filter((line) => isMarked(line));
  const reportAbove = second && !third && isMarked(first) && namesActor(textOf(first)) && !namesActor(textOf(second)) && !isDeck(first, second) && !/\d/u.test(textOf(second));
  if (marked.length === 1 && marked[0] && !reportAbove) {
    const at = merged.indexOf(marked[0]);
    return { kicker: merged.slice(0, at).flat(), headline: marked[0], deck: merged.slice(at + 1).flat(), rule: 'only-marked-line' };
  }
  if (!third) {
    const [upper, lower] = [first[0]?.block.heading ?? 0, second[0]?.block.heading ?? 0];
    if (habit !== null && upper === habit && lower > habit) return { kicker: none, headline: first, deck: second, rule: 'first-marked-as-headlines-are' };
    return isDeck(first, second)
      ? { kicker: none, headline: first, deck: second, rule: 'second-leans-on-first' }
      : { kicker: first, headline: second, deck: none, rule: 'first-above-second' };
  }
  if (isDeck(first, second) && isDeck(first, third) && startsWithDash(second)) {
    return { kicker: none, headline: first, deck: merged.slice(1).flat(), rule: 'rest-leans-on-first' };
  }
  return { kicker: first, headline: second, deck: merged.slice(2).flat(), rule: 'above-middle-below' };
}

function mergeCutLines(lines: readonly ClassifiedBlock[]): readonly (readonly ClassifiedBlock[])[] {
  const merged: ClassifiedBlock[][] = [];
  for (const line of lines) {
    const above = merged.at(-1);
    const open = above && opensQuote(textOf(above));
    const actorOnly = above && ACTOR_ONLY.test(textOf(above)) && !isMarked(above);
    if (above && (GOES_ON.test(line.block.text) || open || actorOnly) && !isMarked([line])) above.push(line);
    else merged.push([line]);
  }
  return merged;
}

function opensQuote(text: string): boolean {
  const opens = text.match(/[“《（(]/gu)?.length ?? 0;
  const closes = text.match(/[”》）)]/gu)?.length ?? 0;
  return opens > closes;
}

function isDeck(above: readonly ClassifiedBlock[], below: readonly ClassifiedBlock[]): boolean {
  const upper = textOf(above);
  const lower = textOf(below);
  if (LEANS.test(lower)) return true;
  if (COLUMN_OF_ONE.test(upper) && upper.length <= LONGEST_COLUMN) return false;
  if (lower.length >= upper.length * DECK_RATIO && lower.length > 16) return !namesActor(upper) || /[，,、]/u.test(lower);
  return false;
}

function startsWithDash(line: readonly ClassifiedBlock[]): boolean {
  return /^[—－-]/u.test(textOf(line));
}

function isMarked(line: readonly ClassifiedBlock[]): boolean {
  return line.some(({ block }) => block.heading > 0);
}

function textOf(line: readonly ClassifiedBlock[]): string {
  return line.map(({ block }) => block.text).join('');
}

/** The depth that most lone headlines of a page are marked at, or null: a hint for stories of two lines. Two of them at least, three of four. */
export function headlineHabit(headings: readonly (readonly ClassifiedBlock[])[]): number | null {
  const depths = headings.flatMap((lines) => (lines.length === 1 && lines[0] && lines[0].block.heading > 0 ? [lines[0].block.heading] : []));
  const usual = [...new Set(depths)].find((depth) => depths.filter((other) => other === depth).length >= depths.length * 0.75);
  return usual !== undefined && depths.length >= 2 ? usual : null;
}
