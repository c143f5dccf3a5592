import { memo, useState, type ReactElement } from 'react';
import type { Snippet } from '../../archive/archive.ts';
import { libraryScreenByLocale } from '../../i18n/library-screen-by-locale.ts';
import { localDay } from '../../i18n/local-day.ts';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { SnippetText } from '../browse/snippet-text.tsx';
import { useOffline } from '../offline/offline-store.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { ReadMark } from '../reading/read-mark.tsx';
import { TagEditor } from '../reading/tag-editor.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { StoryItem } from '../ui/story-item.tsx';
import { storyName } from '../ui/story-name.ts';
import { removeStory } from './library-acts.ts';
import { useLibrary } from './library-store.ts';

interface BookmarkRowProps {
  readonly bookmark: Bookmark;
  /** The id that the story has in the collection now. */
  readonly presentId: string;
  readonly tags: readonly string[];
  /** The query that found it, '' for none, and the sentence that it was found by. */
  readonly query: string;
  readonly snippet: Snippet | null;
}

/** One saved story: what it is, whether it was read, its tags, and the way to take it out. */
export const BookmarkRow = memo(function BookmarkRow({ bookmark: { id, card, page, savedAt }, presentId, tags, query, snippet }: BookmarkRowProps): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const { savedOn, remove, removeStory: removeNamed } = libraryScreenByLocale[t.locale];
  const own = useOwnPages(({ pages }) => pages.has(card.page));
  const [editing, setEditing] = useState(false);
  const label = editing ? words.doneTags : words.editTags;
  return (
    <>
      <StoryItem
        card={card}
        own={own}
        query={query}
        pageName={pageName(page, page.place, t)}
        excerpt={snippet && <SnippetText snippet={snippet} />}
        actions={(
          <span className="save">
            <BookmarkState id={id} />
            <time className="hint" dateTime={savedAt}>{savedOn(localDay(savedAt))}</time>
            <button type="button" className="quiet" aria-label={removeNamed(storyName(card.headline, t))} onClick={({ currentTarget }) => void removeRow(currentTarget, id)}>{remove}</button>
          </span>
        )}
      />
      <div className="bookmark-own">
        <ReadMark id={presentId} headline={card.headline} />
        {tags.length > 0 && !editing && <span className="bookmark-tags">{words.tags}{t.terms.middleDot}{tags.join(t.terms.listSeparator)}</span>}
        <button type="button" className="quiet" aria-expanded={editing} aria-label={words.ofStory(label, storyName(card.headline, t))} onClick={() => setEditing(!editing)}>{label}</button>
        {editing && <TagEditor id={id} headline={card.headline} />}
      </div>
    </>
  );
});

/** Takes a story out. Focus that was in its row goes to the next headline, else to the one before, else to the heading of the list, or to the screen where nothing is left. */
async function removeRow(button: HTMLElement, id: string): Promise<void> {
  const row = button.closest('li');
  const headline = (beside: Element | null | undefined): HTMLElement | null => beside?.querySelector<HTMLElement>('h2 a') ?? null;
  const next = headline(row?.nextElementSibling) ?? headline(row?.previousElementSibling);
  await removeStory(id);
  const { activeElement } = document;
  const { savedIds } = useLibrary.getState();
  if (savedIds.has(id) || (activeElement !== document.body && !row?.contains(activeElement))) return;
  // The heading goes with the last story.
  (next ?? document.querySelector<HTMLElement>(savedIds.size > 0 ? '#saved-stories' : 'main'))?.focus();
}

/** 离线可读 only where the copy was read back and matched, in storage that lasts, and the app itself starts without a server. */
function BookmarkState({ id }: { readonly id: string }): ReactElement | null {
  const t = useMessages();
  const words = libraryScreenByLocale[t.locale];
  const verdict = useLibrary(({ verdicts }) => verdicts.get(id));
  const act = useLibrary(({ acts }) => acts.get(id));
  const lasting = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'kept');
  const startsOffline = useOffline(({ worker }) => worker === 'ready');
  if (act?.state === 'failed') return <span role="alert" className="save-failed">{t.library.faults[act.fault]}</span>;
  if (verdict === 'damaged') return <span className="save-failed">{words.damaged}</span>;
  return verdict === 'verified' && lasting && startsOffline ? <span className="readable">{words.readable}</span> : null;
}
