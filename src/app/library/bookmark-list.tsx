import type { ReactElement } from 'react';
import type { Bookmark } from '../../library/saved-story.ts';
import { useOffline } from '../offline/offline-store.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { StoryItem } from '../ui/story-item.tsx';
import { removeStory } from './library-acts.ts';
import { useLibrary } from './library-store.ts';

/** Saved stories, the last one first. */
export function BookmarkList({ bookmarks }: { readonly bookmarks: readonly Bookmark[] }): ReactElement {
  const t = useMessages();
  return (
    <ol className="story-list">
      {bookmarks.toReversed().map(({ id, card, page, savedAt }) => (
        <li key={id}>
          <StoryItem
            card={card}
            pageName={pageName(page, page.place, t)}
            excerpt={<DisplayText text={card.lead} />}
            actions={(
              <span className="save">
                <BookmarkState id={id} />
                <time className="hint" dateTime={savedAt}>{t.library.savedOn(savedAt)}</time>
                <button type="button" className="quiet" aria-label={t.library.removeStory(card.headline)} onClick={() => void removeStory(id)}>{t.library.remove}</button>
              </span>
            )}
          />
        </li>
      ))}
    </ol>
  );
}

/** 离线可读 only where the copy was read back and matched, in storage that lasts, and the app itself starts without a server. */
function BookmarkState({ id }: { readonly id: string }): ReactElement | null {
  const t = useMessages();
  const verdict = useLibrary(({ verdicts }) => verdicts.get(id));
  const act = useLibrary(({ acts }) => acts.get(id));
  const lasting = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'kept');
  const startsOffline = useOffline(({ worker }) => worker === 'ready');
  if (act?.state === 'failed') return <span role="alert" className="save-failed">{t.library.faults[act.fault]}</span>;
  if (verdict === 'damaged') return <span className="save-failed">{t.library.damaged}</span>;
  return verdict === 'verified' && lasting && startsOffline ? <span className="readable">{t.library.readable}</span> : null;
}
