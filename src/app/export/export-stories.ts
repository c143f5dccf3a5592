import type { Archive } from '../../archive/archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { offerFile } from '../corrections/offer-file.ts';
import { faultOf, openLibraryOnce } from '../library/library-acts.ts';
import { presentIdIn } from '../reading/former-ids.ts';
import { shareFile } from './share-file.ts';
import type { Format, Inclusion } from './formats.ts';
import { gatherStories } from './gather-stories.ts';
import { writeFile } from './write-file.ts';

interface ExportTask {
  readonly archive: Pick<Archive, 'summary'>;
  readonly way: 'download' | 'share';
  readonly format: Format;
  readonly include: Inclusion;
  readonly locale: Locale;
  /** The tag that all of them have; null for any stories. */
  readonly tag: string | null;
  /** In the order in which they are to be written. */
  readonly bookmarks: readonly Bookmark[];
  readonly addressOf: (id: string) => string;
}

/** `left`: headlines of stories whose copy cannot be read. */
interface WrittenFile {
  readonly file: File;
  readonly count: number;
  readonly left: readonly string[];
}

/** `ready`: the file waits for a press, without which the system passes nothing on. `fault` is the library's, null for any other failure. */
export type ExportOutcome =
  | ({ readonly state: 'written'; readonly way: ExportTask['way'] } & WrittenFile)
  | ({ readonly state: 'ready' } & WrittenFile)
  | ({ readonly state: 'not-shared' } & WrittenFile)
  | { readonly state: 'nothing' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly fault: LibraryFault | null };

/** Writes saved stories into a file and hands it out. Never rejects; `none` where the reader thought better of sharing. */
export async function exportStories({ archive, way, format, include, locale, tag, bookmarks, addressOf }: ExportTask): Promise<ExportOutcome> {
  try {
    // Where the collection cannot be read, what was made under the id that a story was saved under goes out.
    const [library, aliases] = await Promise.all([openLibraryOnce(), archive.summary().then((summary) => summary.aliases, () => ({}))]);
    const { stories, left } = await gatherStories(library, bookmarks, include, { presentId: presentIdIn(aliases), addressOf });
    if (stories.length === 0 && left.length === 0) return { state: 'nothing' };
    if (stories.length === 0) return { state: 'failed', fault: 'damaged' };
    const file = await writeFile(format, stories, tag, locale, new Date());
    const written = { file, count: stories.length, left: left.map(({ card }) => card.headline) };
    if (way === 'share') return await share(written, false);
    offerFile(file.name, file);
    return { state: 'written', way, ...written };
  } catch (cause) {
    return { state: 'failed', fault: cause instanceof Error && cause.name === 'LibraryError' ? faultOf(cause) : null };
  }
}

/** Hands the file that waits for a press to the system. Never rejects. @returns the outcome as it was where the reader thought better of it */
export async function shareReady(ready: Extract<ExportOutcome, { readonly state: 'ready' }>): Promise<ExportOutcome> {
  const outcome = await share(ready, true);
  return outcome.state === 'none' ? ready : outcome;
}

async function share({ file, count, left }: WrittenFile, isPressed: boolean): Promise<ExportOutcome> {
  const end = await shareFile(file, isPressed);
  if (end === 'left') return { state: 'none' };
  if (end === 'shared') return { state: 'written', way: 'share', file, count, left };
  return { state: end === 'needs-press' ? 'ready' : 'not-shared', file, count, left };
}
