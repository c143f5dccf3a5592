import type { Archive, BrowseHit, Snippet } from '../../archive/archive.ts';
import type { CopiedStory } from '../../archive/search-copies.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { matchNotes, type NoteMatch } from './match-notes.ts';
import { groupByStory, presentIdIn } from './former-ids.ts';

/** So many of the stories found in the collection come with their sentences; those after them are shown by their leads. */
const WITH_SENTENCES = 200;

/** What a query found of all that the reader keeps. */
export interface KeptFound {
  /** By the id that a story was saved under: its sentence, null where none is at hand. */
  readonly stories: ReadonlyMap<string, Snippet | null>;
  readonly notes: readonly NoteMatch[];
  /** Saved stories whose copies had to be read and could not be. */
  readonly unread: number;
}

/** Copies that were read for a list of bookmarks; every change of the library makes another list. */
const read = new WeakMap<readonly Bookmark[], Promise<readonly (CopiedStory | null)[]>>();

/**
 * Searches what the reader keeps: saved stories by the collection's own search, those that left the collection by the texts of their copies, and notes
 * and highlights.
 * @throws ArchiveFailure or LibraryError
 */
export async function searchKept(archive: Archive, bookmarks: readonly Bookmark[], query: string): Promise<KeptFound> {
  const [{ createFold }, { TRADITIONAL }, library, summary] = await Promise.all([
    import('../../text/fold.ts'), import('../../text/traditional-table.ts'), openLibraryOnce(), archive.summary().catch(() => null),
  ]);
  const fold = createFold(TRADITIONAL);
  const cards = summary?.cards.stories ?? [];
  const known = new Set(cards.map(({ id }) => id));
  const presentId = presentIdIn(summary?.aliases ?? {});
  // A story may have been saved under two of its ids.
  const here = groupByStory(bookmarks.map(({ id }) => id).filter((id) => known.has(presentId(id))), presentId);
  const gone = bookmarks.filter(({ id }) => !known.has(presentId(id)));

  const stories = new Map<string, Snippet | null>();
  const add = (hits: readonly BrowseHit[], idsOf: (id: string) => readonly string[]): void => {
    for (const { card, snippet } of hits) for (const id of idsOf(card.id)) stories.set(id, snippet);
  };
  const savedUnder = (present: string): readonly string[] => here.get(present) ?? [];
  if (here.size > 0) {
    const { order, hits } = await archive.browse({ query, filters: NO_FILTERS, sort: 'page', among: [...here.keys()], window: [0, WITH_SENTENCES] });
    for (const number of order) for (const id of savedUnder(cards[number]?.id ?? '')) stories.set(id, null);
    add(hits, savedUnder);
  }
  const copies = await copiesOf(bookmarks, gone, (id) => library.copy(id));
  if (gone.length > 0) {
    const { searchCopies } = await import('../../archive/search-copies.ts');
    add(searchCopies(copies.filter((copy) => copy !== null), query, fold), (id) => [id]);
  }
  const [notes, highlights] = await Promise.all([library.rows('notes').then((rows) => rows.list()), library.rows('highlights').then((rows) => rows.list())]);
  return { stories, notes: matchNotes(query, notes, highlights, fold), unread: copies.filter((copy) => copy === null).length };
}

function copiesOf(bookmarks: readonly Bookmark[], gone: readonly Bookmark[], copyOf: (id: string) => Promise<CopiedStory | null>): Promise<readonly (CopiedStory | null)[]> {
  const known = read.get(bookmarks);
  if (known) return known;
  const reading = Promise.all(gone.map(({ id }) => copyOf(id).catch(() => null)));
  read.set(bookmarks, reading);
  return reading;
}
