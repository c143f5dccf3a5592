import type { Story } from '../../domain/story.ts';
import { anchorHighlight, type Anchored, type MarkedStory } from '../../library/anchor.ts';
import type { Highlight } from '../../library/kept-rows.ts';
import { storyParts } from '../../search/story-parts.ts';

/** A highlight with where it stands in its story as it is now. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly anchored: Anchored;
}

/** A story as highlights see it. */
export function markedStory(story: Story): MarkedStory {
  return { parts: storyParts(story), repairs: story.repairs };
}

/** Highlights of one story in the order in which they are printed; those adrift come last. */
export function placeHighlights(highlights: readonly Highlight[], story: MarkedStory): readonly PlacedHighlight[] {
  const order = ({ anchored }: PlacedHighlight): readonly [number, number] => {
    const first = anchored.state === 'adrift' ? undefined : anchored.ranges[0];
    return first ? [first.part, first.span[0]] : [Infinity, 0];
  };
  return highlights.map((highlight) => ({ highlight, anchored: anchorHighlight(highlight, story) })).toSorted((one, other) => {
    const [[part, at], [otherPart, otherAt]] = [order(one), order(other)];
    return part === otherPart ? at - otherAt : part - otherPart;
  });
}
