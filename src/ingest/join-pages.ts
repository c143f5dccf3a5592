import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Bin, Continuation } from '../domain/page.ts';
import type { Repair, Story, StorySources } from '../domain/story.ts';
import type { Run } from '../text/sourced-text.ts';
import type { Jumps, StoryTail } from './match-jumps.ts';

/** What a page holds, before or after its stories were joined with their rests on other pages. */
export interface PageParts {
  readonly source: string;
  readonly stories: readonly Story[];
  readonly bins: readonly Bin[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Doubts about a story by itself that do not hold for the rest of another one. */
const SETTLED_BY_JOINING: readonly string[] = ['missing-headline', 'missing-byline'];

/**
 * Joins the rests that other pages print to a page's stories, and gives away the stories that are such rests. The rests' text stands behind
 * the page's own, each after one line end, so that every place of a story counts in one text.
 */
export function joinPages(parts: PageParts, { joins, gone }: Pick<Jumps, 'joins' | 'gone'>): PageParts & { readonly continuations: readonly Continuation[] } {
  if (joins.length === 0 && gone.length === 0) return { ...parts, continuations: [] };
  let { source } = parts;
  const stories = [...parts.stories];
  const continuations: Continuation[] = [];
  for (const { story, page, tail } of joins) {
    const head = stories[story];
    if (!head) continue;
    source += '\n';
    stories[story] = joinTail(head, tail, source.length);
    continuations.push({ source: [source.length, source.length + tail.text.length], page, from: tail.start });
    source += tail.text;
  }
  const leaving = gone.map(({ story }) => story);
  const places = parts.bins.filter(({ story }) => story !== null && leaving.includes(story)).map((bin) => bin.source);
  return {
    source, continuations,
    stories: stories.filter((_, index) => !leaving.includes(index)),
    bins: releaseStories(parts.bins, leaving),
    diagnostics: parts.diagnostics.filter(({ rule, source: at }) => !SETTLED_BY_JOINING.includes(rule) || !places.some(([start, end]) => at[0] <= end && at[1] >= start)),
  };
}

/**
 * A first part and its rest as one story. The rest's stretch stands behind the page's own text, after one line end, from `offset` on: all
 * places of the joined story count in that longer text.
 */
function joinTail(head: Story, tail: StoryTail, offset: number): Story {
  const shift = offset - tail.start;
  const move = (runs: readonly Run[]) => runs.map((run) => ({ ...run, from: run.from + shift }));
  const { sources } = tail.story;
  const inside = ({ source: [start, end] }: Repair) => start >= tail.start && end <= tail.start + tail.text.length;
  const moved = tail.story.repairs.filter(inside).map((repair): Repair => ({ ...repair, source: [repair.source[0] + shift, repair.source[1] + shift] }));
  const credit = head.credit === null ? { text: tail.story.credit, runs: move(sources.credit) } : { text: head.credit, runs: head.sources.credit };
  const joined: StorySources = {
    ...head.sources, credit: credit.runs,
    crossheads: [...head.sources.crossheads, ...sources.crossheads.map(move)],
    paragraphs: [...head.sources.paragraphs, ...sources.paragraphs.map(move)],
  };
  return {
    ...head, credit: credit.text, sources: joined,
    confidence: Math.min(head.confidence, tail.story.confidence),
    crossheads: [...head.crossheads, ...tail.story.crossheads.map(({ text, before }) => ({ text, before: before + head.paragraphs.length }))],
    byline: { ...head.byline, photographers: [...new Set([...head.byline.photographers, ...tail.story.byline.photographers])] },
    paragraphs: [...head.paragraphs, ...tail.story.paragraphs],
    repairs: [...head.repairs, { rule: 'join-pages', source: [offset - 1, offset], before: '\n', after: '' }, ...moved],
  };
}

/** The bins of a page when some of its stories belong to another page: their characters keep their roles and lose their story. */
function releaseStories(bins: readonly Bin[], gone: readonly number[]): readonly Bin[] {
  return bins.map((bin) => {
    if (bin.story === null) return bin;
    const before = gone.filter((story) => story < (bin.story ?? 0)).length;
    return gone.includes(bin.story) ? { ...bin, rule: 'rest-of-another-page', story: null } : { ...bin, story: bin.story - before };
  });
}
