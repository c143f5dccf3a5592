import type { Archive, BrowseHit, Snippet } from '../../archive/archive.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { readCopies, tellKeptApart } from './kept-stories.ts';
import { matchNotes, type NoteMatch } from './match-notes.ts';

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

/**
 * Searches what the reader keeps: saved stories by the collection's own search, those that left the collection by the texts of their copies, and notes
 * and highlights.
 * @throws ArchiveFailure or LibraryError
 */
export async function searchKept(archive: Archive, bookmarks: readonly Bookmark[], query: string): Promise<KeptFound> {
  const [{ createFold }, { TRADITIONAL }, library, summary] = await Promise.all([
    import('../../text/fold.ts'), import('../../text/traditional-table.ts'), openLibraryOnce(), archive.summary().catch(() => null),
  ]);
  const cards = summary?.cards.stories ?? [];
  const { here, gone } = tellKeptApart(bookmarks, summary);

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
  const { copies, unread } = await readCopies(gone);
  if (copies.length > 0) add((await archive.searchCopies(copies, query, NO_FILTERS)).hits, (id) => [id]);
  const [notes, highlights] = await Promise.all([library.rows('notes').then((rows) => rows.list()), library.rows('highlights').then((rows) => rows.list())]);
  return { stories, notes: matchNotes(query, notes, highlights, createFold(TRADITIONAL)), unread };
}
