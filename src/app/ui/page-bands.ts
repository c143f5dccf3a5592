import { storyHeight, textLength, textLines, weigh, type SetStory } from './page-height.ts';

/** Stories one below the other. Columns of text that it is wide, on a page of four columns and on one of three. */
interface Stack<One> {
  readonly stories: readonly One[];
  readonly desk: number;
  readonly tablet: number;
}

/** Stacks side by side. */
export type Band<One> = readonly Stack<One>[];

/** One way to share a page's columns: rows of stacks, each as wide as so many columns. */
type Way = readonly (readonly number[])[];

/** Ways for one, two or three stacks. On three columns what has no room beside the others goes below them, or above. */
const DESK: readonly (readonly Way[])[] = [[[[4]]], [[[2, 2]], [[3, 1]], [[1, 3]]], [[[2, 1, 1]], [[1, 1, 2]], [[1, 2, 1]]]];
const TABLET: readonly (readonly Way[])[] = [[[[3]]], [[[2, 1]], [[1, 2]], [[3], [3]]], [[[1, 1, 1]], [[2, 1], [3]], [[1, 2], [3]], [[3], [2, 1]], [[3], [1, 2]], [[3], [3], [3]]]];
const WIDTHS = [1, 2, 3, 4];

/** A band of more stories would be a page of its own. */
const MOST_STORIES = 8;

/*
 * Costs, in lines of one column that stay white. What else is ugly is worth as many: a text of a few lines that is torn into columns, one so long that it
 * is hard to follow down the page, a story over the whole width, which makes a page of ribbons, and a band so high that the way back up is long.
 */
const FEW_LINES = 5;
const MANY_LINES = 36;
const RIBBON_LINES = 9;
const RIBBON = 5;
const HIGH = 48;

/** Sums over the stories before a place, for one width: a stack's are the difference of two. */
interface Sums {
  readonly height: readonly number[];
  /** What is ugly about a story in a stack, and over the whole width. */
  readonly stacked: readonly number[];
  readonly ribbon: readonly number[];
}

/** Columns of each stack of a band, and what that costs. */
interface Share {
  readonly cost: number;
  readonly columns: readonly number[];
}

/** A band that some stories may stand in: where its stacks begin and the last ends, the shortest and the longest text of each, and its shares, the cheapest first. */
interface BandWays {
  readonly cuts: readonly number[];
  readonly shortest: readonly number[];
  readonly longest: readonly number[];
  readonly desk: readonly Share[];
  readonly tablet: readonly Share[];
}

/** By the number of columns, the length of text from which a story is that wide or wider: none is, of two, the longer and the narrower. */
export type Steps = readonly number[];

/** A band whose columns are shared out. */
export interface SharedBand extends BandWays {
  readonly desk: readonly [Share, ...Share[]];
  readonly tablet: readonly [Share, ...Share[]];
}

/**
 * Bands in which the stories stand in their order: from left to right, in each stack from top to bottom, and band below band. Of all ways to cut the order
 * into bands and stacks it is the one that leaves least white on a page of four and on one of three columns together, the first of equals.
 */
export function setBands<One extends SetStory>(stories: readonly One[], lead: One | undefined): readonly Band<One>[] {
  return (cheapestBands(waysOf(stories, lead)) ?? []).map((band) => bandOf(stories, band));
}

export function bandOf<One>(stories: readonly One[], { cuts, desk: [desk], tablet: [tablet] }: SharedBand): Band<One> {
  return desk.columns.map((columns, index) => ({ stories: stories.slice(cuts[index], cuts[index + 1]), desk: columns, tablet: tablet.columns[index] ?? 1 }));
}

/** For each place after a story, the bands that may end there. */
export function waysOf(stories: readonly SetStory[], lead: SetStory | undefined): readonly (readonly BandWays[])[] {
  const lengths = stories.map(textLength);
  const sums = new Map(WIDTHS.map((width) => [width, sumsOf(stories, lead, width)]));
  const leadAt = lead ? stories.indexOf(lead) : -1;
  return stories.map((_, index) => cutsBefore(index + 1).map((cuts) => {
    const stacks = cuts.slice(1).map((end, stack) => lengths.slice(cuts[stack], end));
    const band = { cuts, shortest: stacks.map((stack) => Math.min(...stack)), longest: stacks.map((stack) => Math.max(...stack)), desk: [], tablet: [] };
    return { ...band, desk: sharesOf(band, DESK, sums, leadAt), tablet: sharesOf(band, TABLET, sums, leadAt) };
  }));
}

/** The bands that cost least, by these steps on a page of four and on one of three columns; null where none costs less than `below`. */
export function cheapestBands(ways: readonly (readonly BandWays[])[], deskSteps: Steps = [], tabletSteps: Steps = [], below = Number.POSITIVE_INFINITY): readonly SharedBand[] | null {
  const best: { readonly cost: number; readonly last: SharedBand | null }[] = [{ cost: 0, last: null }];
  for (const bands of ways) {
    let least: (typeof best)[number] = { cost: below, last: null };
    for (const band of bands) {
      const before = best[band.cuts[0] ?? 0]?.cost ?? below;
      if (before + (band.desk[0]?.cost ?? below) + (band.tablet[0]?.cost ?? below) >= least.cost) continue;
      const desk = band.desk.find((share) => fits(band, share, deskSteps));
      const tablet = desk && band.tablet.find((share) => fits(band, share, tabletSteps));
      if (tablet && before + desk.cost + tablet.cost < least.cost) least = { cost: before + desk.cost + tablet.cost, last: { ...band, desk: [desk], tablet: [tablet] } };
    }
    best.push(least);
  }
  const set: SharedBand[] = [];
  let at = best.length - 1;
  for (let last = best[at]?.last; last; last = best[at]?.last) {
    set.unshift(last);
    at = last.cuts[0] ?? 0;
  }
  return at === 0 ? set : null;
}

/** Whether every story is as wide as the steps ask of its length. */
function fits({ shortest, longest }: BandWays, { columns }: Share, steps: Steps): boolean {
  return columns.every((width, stack) => (shortest[stack] ?? 0) >= (steps[width] ?? 0) && (longest[stack] ?? 0) < (steps[width + 1] ?? Number.POSITIVE_INFINITY));
}

function sumsOf(stories: readonly SetStory[], lead: SetStory | undefined, width: number): Sums {
  const sums = { height: [0], stacked: [0], ribbon: [0] };
  const add = (to: number[], value: number): number => to.push((to.at(-1) ?? 0) + value);
  for (const story of stories) {
    const lines = textLines(story) / width;
    add(sums.height, storyHeight(story, weigh(story, lead), width));
    add(sums.stacked, Math.max(0, FEW_LINES - lines) * (width - 1) * 2 + Math.max(0, lines - MANY_LINES) * width);
    add(sums.ribbon, story === lead ? 0 : RIBBON + Math.max(0, RIBBON_LINES - lines) * width);
  }
  return sums;
}

/** All ways to cut off a band of one, two or three stacks that ends before `end`, as the places where stacks begin and the last ends; only a single story has a band to itself. */
function cutsBefore(end: number): readonly (readonly number[])[] {
  const cuts: (readonly number[])[] = [[end - 1, end]];
  for (let start = Math.max(0, end - MOST_STORIES); start < end - 1; start += 1) {
    for (let first = start + 1; first < end; first += 1) {
      cuts.push([start, first, end]);
      for (let second = first + 1; second < end; second += 1) cuts.push([start, first, second, end]);
    }
  }
  return cuts;
}

/** The ways to share columns among the stacks of a band in which no story is wider than a longer one, the cheapest first. */
function sharesOf({ cuts, shortest, longest }: BandWays, ways: typeof DESK, sums: ReadonlyMap<number, Sums>, leadAt: number): readonly Share[] {
  const shares = (ways[cuts.length - 2] ?? []).flatMap((way) => {
    const columns = way.flat();
    if (columns.some((width, stack) => columns.some((wider, other) => wider > width && (longest[stack] ?? 0) > (shortest[other] ?? 0)))) return [];
    let cost = 0;
    let at = 0;
    for (const row of way) {
      cost += costOfRow(cuts, at, row, sums, leadAt);
      at += row.length;
    }
    return cost < Number.POSITIVE_INFINITY ? [{ cost, columns }] : [];
  });
  return shares.sort((a, b) => a.cost - b.cost);
}

/** The lead stands alone, and in more than one column. */
function costOfRow(cuts: readonly number[], first: number, row: readonly number[], sums: ReadonlyMap<number, Sums>, leadAt: number): number {
  let highest = 0;
  let filled = 0;
  let columns = 0;
  let ugly = 0;
  for (const [index, width] of row.entries()) {
    const [from = 0, to = 0] = cuts.slice(first + index, first + index + 2);
    if (from <= leadAt && leadAt < to && (width === 1 || to - from > 1)) return Number.POSITIVE_INFINITY;
    const { height = [], stacked = [], ribbon = [] } = sums.get(width) ?? {};
    const over = (list: readonly number[]): number => (list[to] ?? 0) - (list[from] ?? 0);
    highest = Math.max(highest, over(height));
    filled += over(height) * width;
    columns += width;
    ugly += over(stacked) + (row.length === 1 ? over(ribbon) : 0);
  }
  return highest * columns - filled + ugly + (row.length === 1 ? 0 : Math.max(0, highest - HIGH) * columns);
}
