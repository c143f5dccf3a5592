import type { Story } from '../../domain/story.ts';
import { storyParts } from '../../search/story-parts.ts';
import { trimmedSentenceSpans } from '../../text/sentences.ts';
import { originalSpan } from '../../text/sourced-text.ts';
import type { Span } from '../../text/span.ts';

/** A sentence of a story's body as a place to stop reading at. */
export interface StoryPlace {
  /** The number of its printed text among `storyParts`, from 0. */
  readonly part: number;
  /** In UTF-16 units of that text, without white space at its ends. */
  readonly span: Span;
  /** In UTF-16 units of the decoded document. */
  readonly source: Span;
  /** How much of the body's text stands above it, 0 to 1. */
  readonly share: number;
}

/** The sentences of a story's body, crossheads among them, in the order they are printed. */
export function storyPlaces(story: Story): readonly StoryPlace[] {
  const parts = storyParts(story);
  const inBody = parts.flatMap(({ name, text, runs }, part) => (name === 'paragraph' || name === 'crosshead' ? [{ part, text, runs }] : []));
  const whole = inBody.reduce((length, { text }) => length + text.length, 0);
  let above = 0;
  return inBody.flatMap(({ part, text, runs }) => {
    const before = above;
    above += text.length;
    return trimmedSentenceSpans(text).map(([start, end]): StoryPlace => ({ part, span: [start, end], source: originalSpan(runs, start, end), share: (before + start) / whole }));
  });
}

/**
 * The place that a kept source offset stands for, whatever sentences the text is cut into by now: the sentence that holds it, else the nearest one; null
 * where it lies outside the story.
 */
export function placeAt(places: readonly StoryPlace[], at: number): StoryPlace | null {
  const first = places.reduce((least, { source }) => Math.min(least, source[0]), Infinity);
  const last = places.reduce((most, { source }) => Math.max(most, source[1]), -1);
  if (at < first || at >= last) return null;
  const distance = ({ source: [start, end] }: StoryPlace): number => (at < start ? start - at : at >= end ? at - end + 1 : 0);
  return places.reduce<StoryPlace | null>((nearest, place) => (nearest === null || distance(place) < distance(nearest) ? place : nearest), null);
}
