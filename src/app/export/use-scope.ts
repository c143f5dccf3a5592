import { useEffect, useMemo, useState } from 'react';
import type { StoryTag } from '../../library/kept-rows.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { useCollectionPlaces } from '../library/use-collection-places.ts';
import { type Scope, storiesByTag, storiesInScope } from './stories-in-scope.ts';

interface ChosenScope {
  /** All saved stories, as they are listed. */
  readonly bookmarks: readonly Bookmark[];
  readonly tagged: ReadonlyMap<string, ReadonlySet<string>>;
  /** Its tag is one that there is. */
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  /** The stories of the scope, in the order in which they are listed. */
  readonly chosen: () => readonly Bookmark[];
}

/** Which saved stories are to go out: all of them, until the reader chooses. */
export function useScope(): ChosenScope {
  const { presentId } = useCollectionPlaces();
  const saved = useLibrary(({ bookmarks }) => bookmarks);
  const bookmarks = useMemo(() => saved.toReversed(), [saved]);
  const [tags, setTags] = useState<readonly StoryTag[]>([]);
  const tagged = useMemo(() => storiesByTag(tags, bookmarks, presentId), [tags, bookmarks, presentId]);
  const [wanted, setScope] = useState<Scope>({ kind: 'all', tag: '', chosen: new Set() });
  useEffect(() => {
    // Where they cannot be read there is no choice by tag, and writing says why nothing came of it.
    openLibraryOnce().then((library) => library.rows('tags')).then((rows) => rows.list()).then(setTags, () => undefined);
  }, []);
  const scope = { ...wanted, tag: tagged.has(wanted.tag) ? wanted.tag : [...tagged.keys()][0] ?? '' };
  return { bookmarks, tagged, scope, setScope, chosen: () => storiesInScope(scope, bookmarks, tagged) };
}
