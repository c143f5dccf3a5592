import type { Reading } from '../../library/kept-rows.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import type { SavedAddress } from './saved-address.ts';

/** What the list is made from beside the bookmarks. */
export interface ListGround {
  /** The id that a saved story has in the collection now. */
  readonly presentId: (id: string) => string;
  /** By present id. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** By the id that a story was saved under. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** Places of stories in the collection, by present id; a story that is not in it stands after the others. */
  readonly places: ReadonlyMap<string, number>;
  /** Ids of the saved stories that the query found; null without a query. */
  readonly found: { has(id: string): boolean } | null;
}

/** The saved stories that an address asks for, in its order. `bookmarks` are in order of saving. */
export function listBookmarks(bookmarks: readonly Bookmark[], { tag, show, sort }: SavedAddress, { presentId, readings, tags, places, found }: ListGround): readonly Bookmark[] {
  const listed = bookmarks.filter(({ id }) => (
    (found === null || found.has(id)) && (tag === '' || tags.get(id)?.includes(tag) === true) && (show === 'all' || (readings.get(presentId(id))?.read === true) === (show === 'read'))
  ));
  if (sort === 'saved') return listed.toReversed();
  const placeOf = ({ id }: Bookmark): number => places.get(presentId(id)) ?? Infinity;
  return listed.toSorted((one, other) => {
    const [here, there] = [placeOf(one), placeOf(other)];
    if (here !== there) return here < there ? -1 : 1;
    return one.page.place - other.page.place || one.sequence - other.sequence;
  });
}
