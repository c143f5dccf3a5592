import { bandOf, cheapestBands, waysOf, type Band, type SharedBand, type Steps } from './page-bands.ts';
import { textLength, type SetStory } from './page-height.ts';

/** Of more lengths, so many are tried as steps. */
const MOST_TRIED = 8;

interface Setting {
  readonly cost: number;
  readonly desk: Steps;
  /** For each group, its bands. */
  readonly groups: readonly (readonly SharedBand[])[];
}

/**
 * Bands for groups of stories, of which none stands beside another's. Of two stories, in whatever groups, the longer is never the narrower; only one that
 * is a group by itself has the page's width whatever its length. Of all steps that say so it takes first those on four columns that cost least, then those
 * on three.
 */
export function setGroups<One extends SetStory>(groups: readonly (readonly One[])[], lead: One | undefined): readonly (readonly Band<One>[])[] {
  const ways = groups.map((stories) => waysOf(stories, lead));
  const lengths = groups.filter(({ length }) => length > 1).flatMap((stories) => stories.map(textLength));
  const { desk } = cheapest(ways, stepsOf(lengths, 4).map((steps) => [steps, []]));
  const set = cheapest(ways, stepsOf(lengths, 3).map((steps) => [desk, steps]));
  return set.groups.map((bands, index) => bands.map((band) => bandOf(groups[index] ?? [], band)));
}

function cheapest(ways: readonly ReturnType<typeof waysOf>[], tried: readonly (readonly [desk: Steps, tablet: Steps])[]): Setting {
  let best: Setting = { cost: Number.POSITIVE_INFINITY, desk: [], groups: [] };
  for (const [desk, tablet] of tried) {
    const groups: (readonly SharedBand[])[] = [];
    let cost = 0;
    for (const group of ways) {
      const bands = group.length > 1 ? cheapestBands(group, desk, tablet, best.cost - cost) : cheapestBands(group);
      if (!bands) break;
      groups.push(bands);
      cost += costOf(bands);
    }
    if (groups.length === ways.length && cost < best.cost) best = { cost, desk, groups };
  }
  return best;
}

function costOf(bands: readonly SharedBand[]): number {
  return bands.reduce((sum, { desk: [desk], tablet: [tablet] }) => sum + desk.cost + tablet.cost, 0);
}

/** Steps that tell these lengths apart on so many columns. */
function stepsOf(lengths: readonly number[], columns: number): readonly Steps[] {
  const told = [...new Set(lengths)].sort((a, b) => a - b);
  const every = Math.ceil(told.length / MOST_TRIED);
  const tried = [...told.filter((_, index) => index % every === 0), Number.POSITIVE_INFINITY];
  let all: readonly Steps[] = [[0, 0]];
  for (let width = 2; width <= columns; width += 1) all = all.flatMap((steps) => tried.filter((step) => step >= (steps.at(-1) ?? 0)).map((step) => [...steps, step]));
  return all;
}
