import { memo, useCallback, useEffect, useMemo, useRef, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { WHOLE_BELOW } from '../browse/browse-data.ts';
import { VirtualRows } from '../browse/virtual-rows.tsx';
import { useAddressSearch, useNavigation } from '../navigation-context.ts';
import { NoteMatches } from '../reading/note-matches.tsx';
import { followReadings } from '../reading/readings-acts.ts';
import { useReadings } from '../reading/readings-store.ts';
import { tagsByStory } from '../reading/tag-rules.ts';
import { TagUndo } from '../reading/tag-undo.tsx';
import { followTags } from '../reading/tags-acts.ts';
import { useTags } from '../reading/tags-store.ts';
import { useKeptSearch } from '../reading/use-kept-search.ts';
import { readSearch, writeSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { BookmarkRow } from './bookmark-row.tsx';
import { BookmarkTools } from './bookmark-tools.tsx';
import { useLibrary } from './library-store.ts';
import { listBookmarks } from './list-bookmarks.ts';
import { ALL_SAVED, fromSavedParams, isNarrowed, type SavedAddress, toSavedParams } from './saved-address.ts';
import { useCollectionPlaces } from './use-collection-places.ts';

/** Rows drawn above and below the screen. */
const BEYOND = 4;
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

function rowHeight(): number {
  return 250;
}

/** Saved stories: to be searched, sorted and narrowed as the address says. A long list has only the rows near the screen in the page. */
export const BookmarkList = memo(function BookmarkList({ bookmarks }: { readonly bookmarks: readonly Bookmark[] }): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const { library } = useHrefs();
  const { adjust } = useNavigation();
  const search = useAddressSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = useMemo(() => fromSavedParams(readSearch(search)), [search]);
  const readings = useReadings((state) => state.readings) ?? NONE;
  const fault = useReadings((state) => state.fault);
  const tagRows = useTags(({ tags }) => tags);
  const savedIds = useLibrary((state) => state.savedIds);
  const { presentId, places } = useCollectionPlaces();
  const kept = useKeptSearch(address.query, bookmarks);
  useEffect(() => {
    void followReadings();
    void followTags();
  }, []);

  const savedTags = useMemo(() => (tagRows ?? []).filter(({ story }) => savedIds.has(story)), [tagRows, savedIds]);
  const tags = useMemo(() => tagsByStory(savedTags), [savedTags]);
  const stories = kept.state === 'found' ? kept.found.stories : NONE;
  const asked = kept.state !== 'none';
  const listed = useMemo(
    () => listBookmarks(bookmarks, address, { presentId, readings, tags, places, found: asked ? stories : null }),
    [bookmarks, address, presentId, readings, tags, places, asked, stories],
  );
  const change = (part: Partial<SavedAddress>): void => adjust(library + writeSearch(toSavedParams({ ...address, ...part })));
  const keyAt = useCallback((place: number) => listed[place]?.id ?? place, [listed]);
  const row = (bookmark: Bookmark | undefined): ReactElement | null => bookmark ? (
    <BookmarkRow bookmark={bookmark} presentId={presentId(bookmark.id)} tags={tags.get(bookmark.id) ?? NO_TAGS} query={address.query} snippet={stories.get(bookmark.id) ?? null} />
  ) : null;
  return (
    <section className="saved-stories" aria-labelledby="saved-stories">
      <h2 id="saved-stories" ref={heading} tabIndex={-1}>{words.savedStories}</h2>
      <BookmarkTools address={address} tags={savedTags} onChange={change} />
      <p role="status" className="hint">{kept.state === 'searching' ? words.searching : kept.state === 'failed' ? words.searchFailed : words.savedCount(listed.length, bookmarks.length)}</p>
      <TagUndo />
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
      {kept.state === 'found' && kept.found.unread > 0 && <p className="warning">{words.notSearched(kept.found.unread)}</p>}
      {kept.state === 'found' && <NoteMatches notes={kept.found.notes} />}
      {listed.length === 0 && isNarrowed(address) && kept.state !== 'searching' && (
        <p className="none-shown">
          <span>{words.noneShown}</span>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              change(ALL_SAVED);
              heading.current?.focus();
            }}
          >
            {words.showAll}
          </button>
        </p>
      )}
      {listed.length < WHOLE_BELOW
        ? <ol className="story-list">{listed.map((bookmark) => <li key={bookmark.id}>{row(bookmark)}</li>)}</ol>
        : (
          <>
            <p className="hint">{searchByLocale[t.locale].onlyPart}</p>
            <VirtualRows total={listed.length} keyAt={keyAt} renderRow={(place) => row(listed[place])} beyond={BEYOND} rowHeight={rowHeight} name={`library ${search}`} />
          </>
        )}
    </section>
  );
});

const NO_TAGS: readonly string[] = [];
