import type { ReactElement } from 'react';
import type { Story } from '../../domain/story.ts';
import { HeadlineText } from './headline-text.tsx';
import type { PlacedRepair } from './repair-places.ts';
import { RepairedText } from './repaired-text.tsx';
import type { StoryPartName } from '../../search/story-parts.ts';

interface StoryFurnitureProps {
  readonly story: Story;
  readonly repairsOf: (name: StoryPartName, index?: number) => readonly PlacedRepair[];
}

/** What stands over a story, in newspaper order: section, kicker, headline (the only h1), deck, byline. */
export function StoryFurniture({ story, repairsOf }: StoryFurnitureProps): ReactElement {
  const { section, kicker, headline, deck, byline } = story;
  const repairs = repairsOf('headline');
  return (
    <header className="story-furniture" lang="zh-CN">
      {section !== null && <p className="story-section"><RepairedText text={section} repairs={repairsOf('section')} /></p>}
      {kicker !== null && <p className="story-kicker"><RepairedText text={kicker} repairs={repairsOf('kicker')} /></p>}
      <h1 className="story-headline">{repairs.length > 0 ? <RepairedText text={headline} repairs={repairs} /> : <HeadlineText text={headline} />}</h1>
      {deck !== null && <p className="story-deck"><RepairedText text={deck} repairs={repairsOf('deck')} /></p>}
      {byline.text !== null && <p className="story-byline"><RepairedText text={byline.text} repairs={repairsOf('byline')} /></p>}
    </header>
  );
}
