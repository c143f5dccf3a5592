import type { ExportedStory } from '../../export/exported-story.ts';
import type { Library } from '../../library/library.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import type { Inclusion } from './formats.ts';

/** Copies that are read at once: enough to keep the database busy, few enough to let others in. */
const AT_ONCE = 50;

export interface Gathered {
  readonly stories: readonly ExportedStory[];
  /** Those whose copy cannot be read. */
  readonly left: readonly Bookmark[];
}

/**
 * Saved stories from their copies, in the order given, with their tags and what is to be included.
 * @param addressOf where a story can be opened: an absolute URL
 * @throws LibraryError when tags, notes or highlights cannot be read
 */
export async function gatherStories(library: Library, bookmarks: readonly Bookmark[], include: Inclusion, addressOf: (id: string) => string): Promise<Gathered> {
  const [tags, notes, highlights] = await Promise.all([
    library.rows('tags').then((rows) => rows.list()),
    include.notes ? library.rows('notes').then((rows) => rows.list()) : [],
    include.highlights ? library.rows('highlights').then((rows) => rows.list()) : [],
  ]);
  const [tagsOf, notesOf, highlightsOf] = [byStory(tags), byStory(notes), byStory(highlights)];
  const stories: ExportedStory[] = [];
  const left: Bookmark[] = [];
  for (let at = 0; at < bookmarks.length; at += AT_ONCE) {
    const some = bookmarks.slice(at, at + AT_ONCE);
    const copies = await Promise.all(some.map(({ id }) => library.copy(id).catch(() => null)));
    some.forEach((bookmark, index) => {
      const { id, savedAt } = bookmark;
      const copy = copies[index];
      if (!copy) {
        left.push(bookmark);
        return;
      }
      stories.push({
        story: copy.story, page: copy.page, address: addressOf(id), savedAt,
        tags: (tagsOf.get(id) ?? []).map(({ tag }) => tag),
        note: notesOf.get(id)?.[0]?.text ?? null,
        highlights: (highlightsOf.get(id) ?? []).toSorted((one, other) => one.source[0] - other.source[0] || one.sequence - other.sequence)
          .map(({ colour, quote, note }) => ({ colour, quote, note: include.notes ? note : null })),
      });
    });
  }
  return { stories, left };
}

function byStory<Row extends { readonly story: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.story);
    if (group) group.push(row);
    else groups.set(row.story, [row]);
  }
  return groups;
}
