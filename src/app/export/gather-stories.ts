import type { ExportedStory } from '../../export/exported-story.ts';
import type { Library } from '../../library/library.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { groupByStory } from '../reading/former-ids.ts';
import type { Inclusion } from './formats.ts';

/** Copies that are read at once: enough to keep the database busy, few enough to let others in. */
const AT_ONCE = 50;

export interface Gathered {
  readonly stories: readonly ExportedStory[];
  /** Those whose copy cannot be read. */
  readonly left: readonly Bookmark[];
}

/** What stories are known by. */
interface StoryIds {
  /** The id that a story has in the collection now. */
  readonly presentId: (id: string) => string;
  /** Where a story can be opened: an absolute URL. */
  readonly addressOf: (id: string) => string;
}

/**
 * Saved stories from their copies, in the order given, with their tags and what is to be included, under whichever of a story's ids it was made.
 * @throws LibraryError when tags, notes or highlights cannot be read
 */
export async function gatherStories(library: Library, bookmarks: readonly Bookmark[], include: Inclusion, { presentId, addressOf }: StoryIds): Promise<Gathered> {
  const [tags, notes, highlights] = await Promise.all([
    library.rows('tags').then((rows) => rows.list()),
    include.notes ? library.rows('notes').then((rows) => rows.list()) : [],
    include.highlights ? library.rows('highlights').then((rows) => rows.list()) : [],
  ]);
  const byStory = <Row extends { readonly story: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => groupByStory(rows, ({ story }) => presentId(story));
  const [tagsOf, notesOf, highlightsOf] = [byStory(tags), byStory(notes), byStory(highlights)];
  const stories: ExportedStory[] = [];
  const left: Bookmark[] = [];
  for (let at = 0; at < bookmarks.length; at += AT_ONCE) {
    const some = bookmarks.slice(at, at + AT_ONCE);
    const copies = await Promise.all(some.map(({ id }) => library.copy(id).catch(() => null)));
    some.forEach((bookmark, index) => {
      const { id, savedAt } = bookmark;
      const present = presentId(id);
      const copy = copies[index];
      if (!copy) {
        left.push(bookmark);
        return;
      }
      stories.push({
        story: copy.story, page: copy.page, address: addressOf(id), savedAt,
        tags: [...new Set(tagsOf.get(present)?.map(({ tag }) => tag))],
        note: notesOf.get(present)?.map(({ text }) => text).join('\n\n') ?? null,
        highlights: (highlightsOf.get(present) ?? []).toSorted((one, other) => one.source[0] - other.source[0] || one.sequence - other.sequence)
          .map(({ colour, quote, note }) => ({ colour, quote, note: include.notes ? note : null })),
      });
    });
  }
  return { stories, left };
}
