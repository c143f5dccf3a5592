import type { ArchiveSummary, CopiedStory } from '../../archive/archive.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { groupByStory, presentIdIn } from './former-ids.ts';

/** Saved stories, told apart by whether the collection holds them. */
export interface KeptStories {
  /** By the id that a story has in the collection now: the ids that it was saved under. */
  readonly here: ReadonlyMap<string, readonly string[]>;
  /** They left the collection. */
  readonly gone: readonly Bookmark[];
}

/** Copies of saved stories, and how many of them could not be read. */
export interface ReadCopies {
  readonly copies: readonly CopiedStory[];
  readonly unread: number;
}

/** @param summary null where the collection cannot be read: then all that is saved is read from its copies */
export function tellKeptApart(bookmarks: readonly Bookmark[], summary: Pick<ArchiveSummary, 'cards' | 'aliases'> | null): KeptStories {
  const known = new Set(summary?.cards.stories.map(({ id }) => id));
  const presentId = presentIdIn(summary?.aliases ?? {});
  return {
    // A story may have been saved under two of its ids.
    here: groupByStory(bookmarks.map(({ id }) => id).filter((id) => known.has(presentId(id))), presentId),
    gone: bookmarks.filter(({ id }) => !known.has(presentId(id))),
  };
}

let last: { readonly copiesOf: string; readonly read: Promise<ReadCopies> } | null = null;

/** Reads the copies of these stories; the same lists for the same stories, as long as all of them could be read and others are not asked for. */
export function readCopies(bookmarks: readonly Bookmark[]): Promise<ReadCopies> {
  const copiesOf = bookmarks.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');
  if (last?.copiesOf === copiesOf) return last.read;
  const asked = { copiesOf, read: read(bookmarks) };
  last = asked;
  const forget = (): void => {
    if (last === asked) last = null;
  };
  // What could not be read may be mended by the next time.
  asked.read.then(({ unread }) => unread > 0 && forget(), forget);
  return asked.read;
}

async function read(bookmarks: readonly Bookmark[]): Promise<ReadCopies> {
  if (bookmarks.length === 0) return { copies: [], unread: 0 };
  const library = await openLibraryOnce();
  const copies = (await Promise.all(bookmarks.map(({ id }) => library.copy(id).catch(() => null)))).filter((copy) => copy !== null);
  return { copies, unread: bookmarks.length - copies.length };
}
