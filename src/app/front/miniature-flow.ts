import type { StoryCard } from '../../domain/card.ts';
import { setBands } from '../ui/page-bands.ts';
import { weigh, type StoryWeight } from '../ui/page-height.ts';

/** A story's card, and how long its running text is (UTF-16 units). */
export interface MeasuredCard {
  readonly card: StoryCard;
  readonly length: number;
}

export interface MiniatureStory extends MeasuredCard {
  readonly weight: StoryWeight;
}

/** Stacks side by side, each as wide as so many of a page's three columns. `section`: the heading that begins here, if one does. */
export interface MiniatureBand {
  readonly section: string | null;
  readonly stacks: readonly { readonly stories: readonly MiniatureStory[]; readonly columns: number }[];
}

/**
 * How a page is set in small: in bands as the page view has them, on three columns. A card tells of a story's furniture what is printed large, and of its text
 * how long it is.
 */
export function miniatureFlow(stories: readonly MeasuredCard[]): readonly MiniatureBand[] {
  const set = stories.map(({ card, length }) => ({
    card, length, kind: card.kind, headline: card.headline, kicker: card.kicker, deck: card.deck, credit: null, byline: { text: null }, paragraphs: [{ length }], crossheads: [],
  }));
  const lead = set.reduce<(typeof set)[number] | undefined>((longest, story) => (longest && longest.length >= story.length ? longest : story), undefined);
  const groups: (typeof set)[] = [];
  for (const story of set) {
    const group = groups.at(-1);
    if (group && group[0]?.card.section === story.card.section) group.push(story);
    else groups.push([story]);
  }
  return groups.flatMap((group) => setBands(group, lead).map((band, index) => ({
    section: index === 0 ? (group[0]?.card.section ?? null) : null,
    stacks: band.map(({ stories: stack, tablet: columns }) => ({ stories: stack.map((story) => ({ card: story.card, length: story.length, weight: weigh(story, lead) })), columns })),
  })));
}
