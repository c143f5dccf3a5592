import { isComplete } from '../text/sentence-state.ts';
import type { Signs } from './read-signs.ts';
import type { Block } from './segment-blocks.ts';

/**
 * What a block can be while the page is read. An article opens with a dateline or a byline; a brief opens without one and is known by the
 * credit that ends it. Which heading line is kicker, headline or deck is decided later (arrange-headings.ts).
 */
export const STATES = [
  'heading', 'byline', 'lead', 'paragraph', 'continuation', 'credit', 'crosshead', 'brief-lead', 'brief-paragraph', 'brief-continuation', 'brief-credit',
] as const;
export type State = (typeof STATES)[number];

/** A block where it stands. */
export interface Place {
  readonly block: Block;
  readonly signs: Signs;
  /** Whether the document marks its headings. */
  readonly marked: boolean;
  /** Whether its start repeats the text before it. */
  readonly overlaps: boolean;
  /** Whether it is one of several short lines that part the running text of one article. */
  readonly parallel: boolean;
  /** How much the characters at its two borders speak for a sentence cut by the column (read-seams.ts). */
  readonly seamBefore: number;
  readonly seamAfter: number;
  /** Where the page sets its paragraphs in: whether this block is set in. Null on a page that does not. */
  readonly indented: boolean | null;
  /** Signs of the block whose sentence it may go on with. */
  readonly body: Signs | null;
}

/** One reason for or against a state: its rule and its cost, in units of about one doubling of odds. */
export interface Weighed {
  readonly rule: string;
  readonly cost: number;
}

const NEVER = 60;
/** A line of print: shorter unfinished blocks are what a column end leaves of a paragraph. */
const PRINT_LINE = 20;
const LONGEST_HEADING = 45;

/** How badly a block fits a state by its own looks. Pass `weighed` to learn why. */
export function emissionCost(state: State, place: Place, weighed?: Weighed[]): number {
  let sum = 0;
  const weigh = (rule: string, cost: number) => {
    sum += cost;
    weighed?.push({ rule, cost });
  };
  const { block, signs } = place;
  switch (state) {
    case 'heading': headingCost(place, weigh); break;
    case 'crosshead':
      headingCost(place, weigh);
      weigh('crosshead-is-rare', signs.label ? -4 : block.bold ? 2.5 : block.heading > 0 ? 6 : place.parallel ? 0.3 : 5);
      if (signs.han > PRINT_LINE && signs.slogan <= 2) weigh('long-for-a-crosshead', 2);
      break;
    case 'byline': weigh('only-writers', signs.writers && signs.credit === null ? 0 : signs.credit === 'words' && !signs.dateline ? 0.5 : NEVER); break;
    case 'lead': weigh('dateline', signs.dateline ? 0 : NEVER); break;
    case 'credit': weigh(...creditCost(signs, { words: 1.5, picture: 0, open: 0.5, signature: 0, writers: 1.5 })); break;
    case 'brief-credit': weigh(...creditCost(signs, { words: 0, picture: 2.5, open: 0, signature: 0.5, writers: 2 })); break;
    default: bodyCost(state, place, weigh);
  }
  return sum;
}

type Weigh = (rule: string, cost: number) => void;

function headingCost({ block, signs, marked, parallel, seamBefore, seamAfter }: Place, weigh: Weigh): void {
  if (signs.dateline) weigh('opens-with-dateline', 14);
  if (signs.continues) weigh('goes-on-a-sentence', 10);
  if (signs.sentenceMarks > 0) weigh('holds-sentences', Math.min(14, 7 * signs.sentenceMarks));
  else if (signs.commas > 0) weigh('holds-commas', Math.min(5, 1.2 * signs.commas));
  if (signs.dangling) weigh('cut-at-its-end', 5);
  if (signs.complete && signs.sentenceMarks > 0) weigh('ends-a-sentence', 3);
  if (signs.han < 4 && !signs.label) weigh('too-short', signs.han === 0 ? 6 : 3);
  if (signs.han > LONGEST_HEADING) weigh('too-long', Math.min(20, (signs.han - LONGEST_HEADING) * 0.2));
  if (signs.timeFirst) weigh('opens-with-a-time', 8);
  else if (signs.leadCue && signs.commas > 0) weigh('opens-like-a-report', 2);
  if (signs.credit !== null) weigh('is-a-credit', 8);
  if (signs.writers) weigh('only-writers', 6);
  if (block.heading === 0 && !block.bold) {
    if (seamBefore > 1) weigh('goes-on-at-its-start', seamBefore);
    if (seamAfter > 1) weigh('goes-on-at-its-end', seamAfter);
  }
  if (block.heading > 0) weigh('marked-heading', -5);
  else if (block.bold) weigh('bold', -2);
  else if (marked && !parallel) weigh('unmarked-among-marked', 2);
}

function bodyCost(state: State, { block, signs, overlaps }: Place, weigh: Weigh): void {
  const goesOn = state.endsWith('continuation');
  if (signs.dateline) weigh('opens-with-dateline', 12);
  if (block.heading > 0) weigh('marked-heading', 7);
  else if (block.bold) weigh('bold', 3);
  if (signs.credit !== null) weigh('is-a-credit', 8);
  if (signs.writers) weigh('only-writers', 6);
  if (signs.slogan > 2) weigh('a-slogan', signs.slogan);
  if (!goesOn && signs.continues) weigh('goes-on-a-sentence', 8);
  if (!goesOn && overlaps) weigh('repeats-the-text-before', 8);
  if (signs.sentenceMarks === 0 && !signs.complete) weigh('no-sentence-ends', signs.han < PRINT_LINE ? (goesOn ? 1 : 2) : 0.5);
  if (state === 'brief-lead') weigh('opens-like-a-report', signs.leadCue ? -1.5 : 1.5);
}

function creditCost(signs: Signs, costs: Readonly<Record<'words' | 'picture' | 'open' | 'signature' | 'writers', number>>): [string, number] {
  if (signs.credit !== null) return [`credit-${signs.credit}`, costs[signs.credit]];
  return signs.writers ? ['only-writers', costs.writers] : ['no-credit', NEVER];
}

/** How badly `to` follows `from`; null is the start or the end of the document. */
export function transitionCost(from: State | null, to: State | null, before: Place | null, place: Place | null): number {
  if (from === null) return to === 'heading' ? 0 : to === 'lead' ? 3 : to === 'paragraph' || to === 'brief-lead' ? 6 : 12;
  if (to === null || !place) return endCost(from, before);
  const complete = before?.signs.complete ?? true;
  switch (from) {
    case 'heading':
      return { heading: 0.5, lead: 0, byline: 0, 'brief-lead': 1, 'brief-credit': place.signs.credit === 'picture' ? 4 : 1.5 }[to as string] ?? NEVER;
    case 'byline':
      return to === 'paragraph' || to === 'lead' || (to === 'crosshead' && place.signs.label) || (to === 'byline' && before?.signs.cutLine) ? 0 : NEVER;
    case 'lead': case 'paragraph': case 'continuation':
      return afterArticleBody(to, complete, place);
    case 'crosshead':
      return to === 'paragraph' ? 0 : to === 'continuation' && before && (before.signs.slogan > 2 || before.block.bold) ? seamCost(place, true) : NEVER;
    case 'credit':
      if (to === 'credit') return before?.signs.credit === 'open' ? 0 : 1;
      return to === 'heading' ? 0 : afterArticleBody(to, true, place) + 1;
    case 'brief-lead': case 'brief-paragraph': case 'brief-continuation':
      return afterBriefBody(to, complete, place);
    case 'brief-credit':
      if (to === 'brief-credit') return before?.signs.credit === 'open' ? 0 : 3;
      // Words are credited where their text ends: a time after that opens a report whose headline is missing.
      return { heading: 0, lead: 3, 'brief-lead': before?.signs.credit === 'words' && place.signs.timeFirst ? 1.5 : 5 }[to as string] ?? (to === 'brief-paragraph' || to === 'brief-continuation' ? 3 + seamCost(place, to === 'brief-continuation') : NEVER);
  }
}

function endCost(from: State, before: Place | null): number {
  if (from === 'heading' || from === 'crosshead' || from === 'byline') return 6;
  const open = before?.signs.complete === false && !from.endsWith('credit') ? 2 : 0;
  return from.startsWith('brief-') && from !== 'brief-credit' ? 5 + open : open;
}

function afterArticleBody(to: State, complete: boolean, place: Place): number {
  switch (to) {
    case 'paragraph': return seamCost(place, false);
    case 'continuation': return seamCost(place, true);
    case 'heading': return complete ? 0.3 : 5;
    case 'credit': return complete ? 0 : 1.5;
    case 'crosshead': return complete || place.signs.slogan > 2 ? 0 : 6;
    case 'lead': return complete ? 4 : 8;
    default: return NEVER;
  }
}

function afterBriefBody(to: State, complete: boolean, place: Place): number {
  switch (to) {
    case 'brief-paragraph': return seamCost(place, false) + 0.3;
    case 'brief-continuation': return seamCost(place, true);
    case 'brief-credit': return complete ? 0 : 1.5;
    case 'heading': return complete ? 5 : 9;
    case 'lead': return 8;
    default: return NEVER;
  }
}

/** Whether a block goes on with the sentence before it (`joins`) or opens a paragraph: what the text at the break says. */
function seamCost({ signs, body, overlaps, indented }: Place, joins: boolean): number {
  if (!body) return joins ? 8 : 0;
  if (signs.continues || overlaps) return joins ? 0 : 8;
  // Print lines: only the first of a paragraph is set in, wherever its sentences end.
  if (indented === true) return joins ? 6 : 0;
  if (indented === false) return joins ? (isComplete(body.state) ? 2.5 : 0) : 6;
  // A time at its start, where what stands before does not wait for more: rather a report that lost its dateline.
  const fresh = joins && signs.timeFirst && !body.dangling && body.sentenceMarks + body.commas === 0 ? 4 : 0;
  if (!body.state.final || body.state.bracket >= 0) return joins ? fresh : 7;
  if (body.state.quotes > 0) return joins ? (signs.opensQuote ? 4 : 0) : (signs.opensQuote ? 0 : 4);
  return joins ? 8 : 0;
}
