import { storyHeight, textLines, weigh, type SetStory } from './page-height.ts';

/** Stories one below the other. Columns of text that it is wide, on a page of four columns and on one of three. */
interface Stack<One extends SetStory> {
  readonly stories: readonly One[];
  readonly desk: number;
  readonly tablet: number;
}

/** Stacks side by side. */
export type Band<One extends SetStory> = readonly Stack<One>[];

/** One way to share a page's columns: rows of stacks, each as wide as so many columns. */
type Way = readonly (readonly number[])[];

/** Ways for one, two or three stacks. On three columns what has no room beside the others goes below them. */
const DESK: readonly (readonly Way[])[] = [[[[4]]], [[[2, 2]], [[3, 1]], [[1, 3]]], [[[2, 1, 1]], [[1, 1, 2]], [[1, 2, 1]]]];
const TABLET: readonly (readonly Way[])[] = [[[[3]]], [[[2, 1]], [[1, 2]], [[3], [3]]], [[[1, 1, 1]], [[2, 1], [3]], [[1, 2], [3]]]];
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

/**
 * Bands in which the stories stand in their order: from left to right, in each stack from top to bottom, and band below band. Of all ways to cut the order
 * into bands and stacks it is the one that leaves least white on a page of four and on one of three columns together, the first of equals.
 */
export function setBands<One extends SetStory>(stories: readonly One[], lead: One | undefined): readonly Band<One>[] {
  const sums = new Map(WIDTHS.map((width) => [width, sumsOf(stories, lead, width)]));
  const leadAt = lead ? stories.indexOf(lead) : -1;
  /** The least cost of the stories before each place, and the last band's cuts and widths. */
  const best: { readonly cost: number; readonly cuts: readonly number[]; readonly desk: readonly number[]; readonly tablet: readonly number[] }[] = [{ cost: 0, cuts: [], desk: [], tablet: [] }];
  for (let end = 1; end <= stories.length; end += 1) {
    let least = { cost: Number.POSITIVE_INFINITY, cuts: [] as readonly number[], desk: [] as readonly number[], tablet: [] as readonly number[] };
    for (let start = Math.max(0, end - MOST_STORIES); start < end; start += 1) {
      const before = best[start]?.cost ?? Number.POSITIVE_INFINITY;
      for (const cuts of cutsOf(start, end)) {
        const desk = shareOut(cuts, DESK, sums, leadAt);
        if (before + desk.cost >= least.cost) continue;
        const tablet = shareOut(cuts, TABLET, sums, leadAt);
        const cost = before + desk.cost + tablet.cost;
        if (cost < least.cost) least = { cost, cuts, desk: desk.columns, tablet: tablet.columns };
      }
    }
    best.push(least);
  }
  const bands: Band<One>[] = [];
  for (let end = stories.length; end > 0; end = best[end]?.cuts[0] ?? 0) {
    const { cuts = [], desk = [], tablet = [] } = best[end] ?? {};
    bands.unshift(desk.map((columns, index) => ({ stories: stories.slice(cuts[index], cuts[index + 1]), desk: columns, tablet: tablet[index] ?? 1 })));
  }
  return bands;
}

function sumsOf(stories: readonly SetStory[], lead: SetStory | undefined, width: number): Sums {
  const sums = { height: [0], stacked: [0], ribbon: [0] };
  const add = (to: number[], value: number): number => to.push((to.at(-1) ?? 0) + value);
  for (const story of stories) {
    const lines = textLines(story) / width;
    add(sums.height, storyHeight(story, weigh(story, lead, width), width));
    add(sums.stacked, Math.max(0, FEW_LINES - lines) * (width - 1) * 2 + Math.max(0, lines - MANY_LINES) * width);
    add(sums.ribbon, story === lead ? 0 : RIBBON + Math.max(0, RIBBON_LINES - lines) * width);
  }
  return sums;
}

/** All ways to cut the stories from `start` to `end` into one, two or three stacks, as the places where stacks begin and the last ends; only a single story has a band to itself. */
function cutsOf(start: number, end: number): readonly (readonly number[])[] {
  if (end - start === 1) return [[start, end]];
  const cuts: (readonly number[])[] = [];
  for (let first = start + 1; first < end; first += 1) {
    cuts.push([start, first, end]);
    for (let second = first + 1; second < end; second += 1) cuts.push([start, first, second, end]);
  }
  return cuts;
}

/** The cheapest way to share columns among stacks. */
function shareOut(cuts: readonly number[], ways: typeof DESK, sums: ReadonlyMap<number, Sums>, leadAt: number): { readonly cost: number; readonly columns: readonly number[] } {
  let least = { cost: Number.POSITIVE_INFINITY, columns: [] as readonly number[] };
  for (const way of ways[cuts.length - 2] ?? []) {
    let cost = 0;
    let at = 0;
    for (const row of way) {
      cost += costOfRow(cuts, at, row, sums, leadAt);
      at += row.length;
    }
    if (cost < least.cost) least = { cost, columns: way.flat() };
  }
  return least;
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
