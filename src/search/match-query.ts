import type { FacetCounter } from './facet-counts.ts';
import type { ClauseConditions, Condition } from './query-conditions.ts';
import { closeness, fieldWeight } from './rank.ts';
import type { StoryText } from './story-text.ts';
import type { TextSearch } from './text-search.ts';

/** Keys of the order are whole numbers below 2^53: weight, then distance, then story number. */
const DISTANCE_LIMIT = 2 ** 16;
const STORY_LIMIT = 2 ** 24;

/** What matching needs beside the conditions. */
export interface MatchGround {
  readonly search: TextSearch;
  readonly counter: FacetCounter;
  /** Whether districts that a story only mentions count. */
  readonly mentioned: boolean;
}

/** Numbers of the stories that every clause holds for, in no order unless `ranked`. */
export interface Matches {
  readonly stories: Int32Array;
  /** Whether they stand by relevance already. */
  readonly ranked: boolean;
}

/** The stories that match. A text is in a story if and only if its folded term is a substring of one of the story's folded fields. */
export function matchClauses(clauses: readonly ClauseConditions[], ground: MatchGround): Matches {
  const [only] = clauses;
  const [condition] = only?.alternatives ?? [];
  if (clauses.length === 1 && only && !only.excluded && only.alternatives.length === 1 && condition?.kind === 'text' && condition.zone === 'any') {
    return matchTerm(condition.term, ground.search);
  }
  const alive = new Uint8Array(ground.search.texts.length).fill(1);
  for (const { excluded, alternatives } of clauses) {
    const holds = new Uint8Array(alive.length);
    for (const alternative of alternatives) markStories(alternative, ground, alive, holds);
    for (let story = 0; story < alive.length; story += 1) if ((holds[story] === 1) === excluded) alive[story] = 0;
  }
  return { stories: Int32Array.from(alive.keys()).filter((story) => alive[story] === 1), ranked: false };
}

/** The commonest question, without going through every story. */
function matchTerm(term: string, { texts, candidates, ordered }: TextSearch): Matches {
  const { stories, exact } = candidates(term);
  if (exact && ordered) return { stories: Int32Array.from(stories), ranked: true };
  // Looking whether it holds the term tells its best field too.
  const byWeight = new Map<number, number[]>();
  for (const story of stories) {
    const text = texts[story];
    const weight = text ? fieldWeight(text, term) : 0;
    if (weight > 0 && byWeight.get(weight)?.push(story) === undefined) byWeight.set(weight, [story]);
  }
  const found = new Int32Array([...byWeight.values()].reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const weight of [...byWeight.keys()].sort((a, b) => b - a)) {
    const alike = Int32Array.from(byWeight.get(weight) ?? []).sort();
    found.set(alike, length);
    length += alike.length;
  }
  return { stories: found, ranked: true };
}

function markStories(condition: Condition, { search, counter, mentioned }: MatchGround, alive: Uint8Array, holds: Uint8Array): void {
  const mark = (stories: Iterable<number>, fits: (story: number) => boolean): void => {
    for (const story of stories) if (alive[story] === 1 && holds[story] === 0 && fits(story)) holds[story] = 1;
  };
  if (condition.kind === 'facet') mark(holds.keys(), counter.holding(condition.facet, condition.values, mentioned));
  else if (condition.kind === 'fact') mark(holds.keys(), condition.holds);
  else {
    const { stories, exact } = search.candidates(condition.term);
    const isIn = (text: StoryText | undefined): boolean => text !== undefined && (condition.zone === 'headline' ? inHeadline(text, condition.term) : exact || text.folded.includes(condition.term));
    mark(stories, (story) => isIn(search.texts[story]));
  }
}

function inHeadline(text: StoryText, term: string): boolean {
  const at = text.folded.indexOf(term);
  return at >= 0 && at + term.length <= text.headlineEnd;
}

/**
 * Best fields first (the sum over the clauses of the best field of any alternative), then the nearest terms, then the order of documents and place on
 * the page, which is that of the numbers: no two stories are alike, on any engine.
 */
export function rankStories({ stories, ranked }: Matches, clauses: readonly ClauseConditions[], texts: readonly StoryText[]): Int32Array {
  if (ranked) return stories;
  const asking = clauses.filter(({ excluded, alternatives }) => !excluded && alternatives.some(({ kind }) => kind !== 'facet'));
  if (asking.length === 0) return stories.sort();
  const keys = Float64Array.from(stories, (story) => {
    const text = texts[story];
    if (!text) return story;
    const wanted = asking.map((clause) => textTerms(clause, story)).filter((terms) => terms.length > 0);
    const weight = wanted.reduce((sum, terms) => sum + Math.max(...terms.map((term) => fieldWeight(text, term))), 0);
    const distance = wanted.length < 2 ? 0 : Math.min(closeness(text.folded, wanted), DISTANCE_LIMIT - 1);
    return -weight * DISTANCE_LIMIT * STORY_LIMIT + distance * STORY_LIMIT + story;
  });
  // The weight is at most 16 for each clause: keys stay exact up to 512 clauses.
  return Int32Array.from(keys.sort(), (key) => ((key % STORY_LIMIT) + STORY_LIMIT) % STORY_LIMIT);
}

/** Folded texts that a clause looks for in a story. */
export function textTerms({ alternatives }: ClauseConditions, story: number): readonly string[] {
  return alternatives.flatMap((condition) => (condition.kind === 'text' ? [condition.term] : condition.kind === 'fact' ? condition.terms(story) : []));
}
