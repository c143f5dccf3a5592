import { emissionCost, type Place, type State, STATES, transitionCost, type Weighed } from './classify-costs.ts';
import { readSeams } from './read-seams.ts';
import { readSigns, type Signs } from './read-signs.ts';
import type { Block } from './segment-blocks.ts';

/** What a block became, how sure that is, and what spoke for and against it. */
export interface ClassifiedBlock {
  readonly block: Block;
  readonly signs: Signs;
  readonly state: State;
  /** By how much the best reading of the page beats the best one in which this block is something else. 0 is a toss-up, 3 is clear. */
  readonly margin: number;
  readonly rules: readonly Weighed[];
  /** How much the characters at its end and at the next block's start speak for one sentence (read-seams.ts). */
  readonly seamAfter: number;
}

/**
 * The cheapest reading of the whole page: every block gets the state that fits it, its neighbours and everything that follows (Viterbi).
 * A fragment that looks like a headline is one only if a story follows it.
 * @param overlaps for each block, whether its start repeats the text before it, so that it must go on with that text
 */
export function classifyBlocks(blocks: readonly Block[], overlaps: readonly boolean[]): readonly ClassifiedBlock[] {
  const signs = readSigns(blocks);
  const marked = blocks.filter((block) => block.heading > 0).length >= 2;
  const parallel = findParallelLines(signs);
  const seams = readSeams(blocks);
  const setsIn = isSetIn(blocks, signs);
  const places: readonly Place[] = blocks.map((block, at) => ({
    block, signs: signs[at] as Signs, marked, overlaps: overlaps[at] ?? false, body: bodyBefore(signs, blocks, at), parallel: parallel.has(at),
    indented: setsIn ? block.indented : null,
    seamBefore: signs[at - 1]?.complete === false ? (seams[at] ?? 0) : 0, seamAfter: signs[at]?.complete === false && (!opensStory(signs[at + 1]) || (seams[at + 1] ?? 0) >= SURE_SEAM) ? (seams[at + 1] ?? 0) : 0,
  }));
  const count = STATES.length;
  const emissions = places.map((place) => STATES.map((state) => emissionCost(state, place)));
  const transitions = places.map((place, at) => transitionsTo(places[at - 1], place));
  const forward: number[][] = [];
  const back: number[][] = [];
  places.forEach((place, at) => {
    const costs: number[] = [];
    const from: number[] = [];
    for (let to = 0; to < count; to += 1) {
      let best = Number.POSITIVE_INFINITY;
      let bestFrom = 0;
      const previous = places[at - 1];
      if (!previous) best = transitionCost(null, STATES[to] as State, null, place);
      else {
        for (let state = 0; state < count; state += 1) {
          const cost = (forward[at - 1]?.[state] ?? 0) + (transitions[at]?.[state * count + to] ?? 0);
          if (cost < best) [best, bestFrom] = [cost, state];
        }
      }
      costs.push(best + (emissions[at]?.[to] ?? 0));
      from.push(bestFrom);
    }
    forward.push(costs);
    back.push(from);
  });
  const backward = costsToEnd(places, emissions, transitions);
  return tracePath(places, forward, back, backward);
}

/** Whether a page sets its paragraphs in: so many of its unmarked lines are, and all that open with a dateline. */
function isSetIn(blocks: readonly Block[], signs: readonly Signs[]): boolean {
  const leads = blocks.filter((_, at) => signs[at]?.dateline);
  const indented = blocks.filter((block) => block.indented && block.heading === 0);
  return leads.length > 0 && indented.length >= FEWEST_SET_IN && leads.every((block) => block.indented);
}

const FEWEST_SET_IN = 4;

/** A number or a word cut in two, whatever opens behind it. */
const SURE_SEAM = 4;

function opensStory(sign: Signs | undefined): boolean {
  return sign === undefined || sign.dateline || sign.leadCue;
}

/** The cost of each state after each state of the block before, row by row; none before the first block. */
function transitionsTo(previous: Place | undefined, place: Place): readonly number[] {
  const costs: number[] = [];
  if (previous) for (const from of STATES) for (const to of STATES) costs.push(transitionCost(from, to, previous, place));
  return costs;
}

function costsToEnd(places: readonly Place[], emissions: readonly (readonly number[])[], transitions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const backward: number[][] = Array.from({ length: places.length }, () => []);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] as Place;
    const next = places[at + 1];
    backward[at] = STATES.map((state, row) => {
      if (!next) return transitionCost(state, null, place, null);
      let best = Number.POSITIVE_INFINITY;
      STATES.forEach((_, index) => {
        const cost = (transitions[at + 1]?.[row * STATES.length + index] ?? 0) + (emissions[at + 1]?.[index] ?? 0) + (backward[at + 1]?.[index] ?? 0);
        if (cost < best) best = cost;
      });
      return best;
    });
  }
  return backward;
}

function tracePath(
  places: readonly Place[], forward: readonly number[][], back: readonly number[][], backward: readonly (readonly number[])[],
): readonly ClassifiedBlock[] {
  const last = places.length - 1;
  const classified: ClassifiedBlock[] = [];
  let state = cheapest((forward[last] ?? []).map((cost, index) => cost + (backward[last]?.[index] ?? 0)));
  for (let at = last; at >= 0; at -= 1) {
    const place = places[at] as Place;
    const totals = STATES.map((_, index) => (forward[at]?.[index] ?? 0) + (backward[at]?.[index] ?? 0));
    const own = kindOf(STATES[state] as State);
    const rivals = totals.filter((_, index) => kindOf(STATES[index] as State) !== own);
    const rules: Weighed[] = [];
    emissionCost(STATES[state] as State, place, rules);
    const margin = Math.min(...rivals) - (totals[state] ?? 0);
    classified.push({ block: place.block, signs: place.signs, state: STATES[state] as State, margin, rules, seamAfter: place.seamAfter });
    state = back[at]?.[state] ?? 0;
  }
  return classified.reverse();
}

function cheapest(costs: readonly number[]): number {
  let best = 0;
  costs.forEach((cost, index) => {
    if (cost < (costs[best] ?? Number.POSITIVE_INFINITY)) best = index;
  });
  return best;
}

/** States that a reader would not tell apart: only a doubt between kinds is a doubt. */
function kindOf(state: State): string {
  return state.replace('brief-', '').replace('lead', 'paragraph');
}

/**
 * Short lines without punctuation, each between two stretches of running text, two or more between one dateline and the next: crossheads come in
 * sets. A line whose text ends with a credit for words is a brief's headline and does not count.
 */
function findParallelLines(signs: readonly Signs[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  // Lines before a credit belong to what it credits, not to the next one.
  let settled = 0;
  let lastLine = -1;
  const lengthOf = (at: number) => signs[at]?.han ?? 0;
  const close = () => {
    for (const at of run) {
      const alike = run.filter((other) => other !== at && !signs[other]?.counts && Math.abs(lengthOf(other) - lengthOf(at)) <= ALIKE).length;
      // A line that counts things needs more company: cut sentences count too.
      if (alike >= (signs[at]?.counts ? 3 : 1)) found.add(at);
    }
    run = [];
    settled = 0;
  };
  signs.forEach((sign, at) => {
    if (sign.dateline) close();
    else if (sign.credit !== null && sign.credit !== 'open') {
      if (sign.credit === 'words' && run.length > settled && run.at(-1) === lastLine) run.pop();
      settled = run.length;
    }
    else if (isLine(sign) && signs[at - 1]?.complete !== false) lastLine = at;
    if (sign.dateline || sign.credit !== null) return;
    if (at > 0 && isShortLine(sign) && signs[at - 1]?.complete && (signs[at - 1]?.sentenceMarks ?? 0) > 0 && isRunning(signs.slice(at + 1, at + 1 + CUT_IN))) run.push(at);
  });
  close();
  return found;
}

/** Crossheads of one story are about equally long: by so many Han characters at most. */
const ALIKE = 3;
/** A sentence is cut into at most so many blocks before its first mark. */
const CUT_IN = 3;
/** Han characters of the longest line that may be a headline. */
const LONGEST_LINE = 40;

function isLine(sign: Signs): boolean {
  return sign.sentenceMarks + sign.commas === 0 && !sign.complete && !sign.dangling && !sign.continues && !sign.writers && sign.state.quotes === 0 && !sign.caption && sign.han <= LONGEST_LINE;
}

function isShortLine(sign: Signs): boolean {
  return isLine(sign) && sign.han >= 4 && sign.han <= 14;
}

/** Whether the first of some blocks opens running text: the columns may have cut its sentence short before the first mark. */
function isRunning(signs: readonly Signs[]): boolean {
  for (const sign of signs) {
    if (sign.dateline || sign.credit !== null) return false;
    if (sign.sentenceMarks + sign.commas > 0) return true;
  }
  return false;
}

/** The block whose sentence this one may go on with: the nearest before it that is no credit and no slogan between columns. */
function bodyBefore(signs: readonly Signs[], blocks: readonly Block[], at: number): Signs | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const sign = signs[before];
    const block = blocks[before];
    if (!sign || !block) return null;
    const aside = sign.credit !== null || sign.writers || ((block.bold || sign.slogan > 2) && sign.sentenceMarks === 0 && sign.han < 40);
    if (!aside) return sign;
  }
  return signs[at - 1] ?? null;
}
