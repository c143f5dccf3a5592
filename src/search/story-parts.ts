import type { Story } from '../domain/story.ts';
import type { Run } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';

export type StoryPartName = 'section' | 'kicker' | 'headline' | 'deck' | 'byline' | 'crosshead' | 'paragraph' | 'credit';

/** One printed text of a story with its place in the original. `index` counts paragraphs or crossheads from 0, and is 0 for all others. */
export interface StoryPart {
  readonly name: StoryPartName;
  readonly index: number;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** The story's texts in the order they are printed; those that are null are absent. */
export function storyParts(story: Story): readonly StoryPart[] {
  const { sources } = story;
  const parts: StoryPart[] = [];
  const add = (name: StoryPartName, text: string | null, runs: readonly Run[] | undefined, index = 0): void => {
    if (text !== null) parts.push({ name, index, text, runs: runs ?? [] });
  };
  add('section', story.section, sources.section);
  add('kicker', story.kicker, sources.kicker);
  add('headline', story.headline, sources.headline);
  add('deck', story.deck, sources.deck);
  add('byline', story.byline.text, sources.byline);
  story.paragraphs.forEach((text, paragraph) => {
    story.crossheads.forEach((crosshead, index) => {
      if (crosshead.before === paragraph) add('crosshead', crosshead.text, sources.crossheads[index], index);
    });
    add('paragraph', text, sources.paragraphs[paragraph], paragraph);
  });
  add('credit', story.credit, sources.credit);
  return parts;
}

/**
 * The smallest range of a reading text (UTF-16 units) that holds every character copied from `source`, a span of the original; null when none
 * was copied.
 */
export function readingRange(runs: readonly Run[], source: Span): Span | null {
  let range: Span | null = null;
  for (const run of runs) {
    const start = Math.max(run.from, source[0]);
    const end = Math.min(run.from + run.length, source[1]);
    if (start >= end) continue;
    const from = run.at + start - run.from;
    const to = run.at + end - run.from;
    range = range ? [Math.min(range[0], from), Math.max(range[1], to)] : [from, to];
  }
  return range;
}

/** The span of the original from the first to the last character of a part; null for a part that copied nothing. */
export function partSource(part: Pick<StoryPart, 'runs'>): Span | null {
  if (part.runs.length === 0) return null;
  return [Math.min(...part.runs.map((run) => run.from)), Math.max(...part.runs.map((run) => run.from + run.length))];
}
