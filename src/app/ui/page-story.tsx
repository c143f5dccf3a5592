import type { ReactElement } from 'react';
import { DisplayText } from './display-text.tsx';
import { HeadlineText } from './headline-text.tsx';
import { useHrefs } from './hrefs-context.ts';
import type { StoryItem } from './page-flow.ts';
import { StoryBody } from './story-body.tsx';

/** One story on its page: furniture, full text, and its headline as the link to the story alone. */
export function PageStory({ story, weight, section }: StoryItem): ReactElement {
  const hrefs = useHrefs();
  const { kicker, headline, deck, byline } = story;
  const heading = `headline-${story.id}`;
  return (
    <article className={`page-story page-story-${weight} page-story-${story.kind}`} aria-labelledby={heading}>
      <header className="story-furniture" lang="zh-CN">
        {section !== null && <p className="page-section"><DisplayText text={section} /></p>}
        {kicker !== null && <p className="story-kicker"><DisplayText text={kicker} /></p>}
        <h2 id={heading} className="story-headline"><a href={hrefs.story(story.id)}><HeadlineText text={headline} /></a></h2>
        {deck !== null && <p className="story-deck"><DisplayText text={deck} /></p>}
        {byline.text !== null && <p className="story-byline"><DisplayText text={byline.text} /></p>}
      </header>
      <StoryBody story={story} repairsOf={() => []} crossheadLevel={3} />
    </article>
  );
}
