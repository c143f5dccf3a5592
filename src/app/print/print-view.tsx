import { useEffect, useEffectEvent, type ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import type { ExportedStory } from '../../export/exported-story.ts';
import { pageTitle } from '../../export/story-fields.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { StoryBody } from '../ui/story-body.tsx';
import { StoryFurniture } from '../ui/story-furniture.tsx';
import '../styles/print-view.css';

interface PrintViewProps {
  readonly stories: readonly ExportedStory[];
  /** Over the list of headlines; null for no list. */
  readonly contents: string | null;
  /** The paper is out, or the reader thought better of it. */
  readonly onDone: () => void;
}

/** Several stories on paper, each with its headline beside its text and never alone at the foot of a page. It is on no screen, and prints as soon as it stands. */
export function PrintView({ stories, contents, onDone }: PrintViewProps): ReactPortal {
  const t = useMessages();
  const { words } = exportByLocale[t.locale];
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const over = new AbortController();
    addEventListener('afterprint', () => done(), over);
    print();
    return () => over.abort();
  }, []);
  return createPortal(
    <div className="print-view">
      {contents !== null && (
        <section className="print-contents">
          <h1>{contents}</h1>
          <ol lang="zh-CN">{stories.map(({ story }) => <li key={story.id}><HeadlineName headline={story.headline} /></li>)}</ol>
        </section>
      )}
      {stories.map(({ story, page, address }) => (
        <div key={story.id} className="story">
          <article className="story-main" data-address={address}>
            <p className="story-place">
              <span>{pageTitle(page, words)}</span>
              {page.paper !== null && <span lang="zh-CN">{page.paper}</span>}
              <span>{page.issueDate === null ? t.story.issueDateUnknown : t.story.day(page.issueDate)}</span>
            </p>
            <StoryFurniture story={story} repairsOf={() => []} />
            <StoryBody story={story} repairsOf={() => []} crossheadLevel={2} />
          </article>
        </div>
      ))}
    </div>,
    document.body,
  );
}
