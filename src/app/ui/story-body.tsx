import { Fragment, type ReactElement } from 'react';
import type { Story } from '../../domain/story.ts';
import type { EntityIds } from './entity-ids.ts';
import { entityLinks } from './entity-links.ts';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';
import type { PlacedRepair } from './repair-places.ts';
import { RepairedText } from './repaired-text.tsx';
import type { StoryPartName } from '../../search/story-parts.ts';

interface StoryBodyProps {
  readonly story: Story;
  readonly repairsOf: (name: StoryPartName, index?: number) => readonly PlacedRepair[];
  /** Level of crossheads: one below the story's headline. */
  readonly crossheadLevel: 2 | 3;
  /** Whom the text leads to; without them to nobody. */
  readonly entityIds?: EntityIds | undefined;
}

/** Paragraphs with their crossheads, the credit, and for a photo brief the note that its picture did not come with the document. */
export function StoryBody({ story, repairsOf, crossheadLevel, entityIds }: StoryBodyProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const links = entityIds ? entityLinks(story, entityIds, hrefs) : [];
  // The rest of a story that goes over to another page stands behind the place where the two were joined.
  const joined = story.repairs.find(({ rule }) => rule === 'join-pages');
  const rest = joined ? story.sources.paragraphs.findIndex(([run]) => run !== undefined && run.from >= joined.source[1]) : -1;
  const Heading = crossheadLevel === 2 ? 'h2' : 'h3';
  return (
    <>
      <div className="story-body" lang="zh-CN">
        {story.paragraphs.map((text, paragraph) => (
          <Fragment key={paragraph}>
            {paragraph === rest && <p className="story-note" lang={t.locale}>{t.story.restFollows}</p>}
            {story.crossheads.map((crosshead, index) =>
              crosshead.before === paragraph
                ? <Heading key={index} className="story-crosshead"><RepairedText text={crosshead.text} repairs={repairsOf('crosshead', index)} /></Heading>
                : null,
            )}
            <p><RepairedText text={text} repairs={repairsOf('paragraph', paragraph)} links={links[paragraph]} /></p>
          </Fragment>
        ))}
      </div>
      {story.credit !== null && <p className="story-credit" lang="zh-CN"><RepairedText text={story.credit} repairs={repairsOf('credit')} /></p>}
      {story.kind === 'photo-brief' && <p className="story-note">{t.story.pictureMissing}</p>}
    </>
  );
}
