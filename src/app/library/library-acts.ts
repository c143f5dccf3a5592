import { concerns, type ChangeListener } from '../../library/changed.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { Library } from '../../library/library.ts';
import type { StoryCopy } from '../../library/saved-story.ts';
import { isLostCode } from '../offline/lost-code.ts';
import type { StoryData } from '../screen.ts';
import { readTally } from '../storage/tally-outside.ts';
import { useLibrary, type Act } from './library-store.ts';

let opened: Promise<Library> | null = null;

/**
 * Opens the library once and keeps the store in step with it. Its code is fetched here, after the first screen stands.
 * @throws LibraryError, or whatever kept its code from being fetched; the next call tries again.
 */
export function openLibraryOnce(): Promise<Library> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    useLibrary.setState({ standing: { state: 'closed', fault: faultOf(cause) } });
    throw cause;
  });
  return opened;
}

/** Saves a story and reads it back. Never rejects: what happened is in the store. */
export async function saveStory(id: string, getStory: () => Promise<StoryData>): Promise<void> {
  setAct(id, { state: 'saving' });
  try {
    const library = await openLibraryOnce();
    await library.save(await copyOf(await getStory()));
    await refresh(library);
    setAct(id, null);
    await verify(library, id);
  } catch (cause) {
    setAct(id, { state: 'failed', fault: faultOf(cause) });
  }
}

/** Takes a story out; undoRemoval puts it back. Never rejects: what happened is in the store. */
export async function removeStory(id: string): Promise<void> {
  try {
    const library = await openLibraryOnce();
    const removed = await library.remove(id);
    // A second press finds nothing: what the first one took can still be put back.
    if (removed) useLibrary.setState(({ verdicts }) => ({ removed, verdicts: without(verdicts, id) }));
    await refresh(library);
    setAct(id, null);
  } catch (cause) {
    setAct(id, { state: 'failed', fault: faultOf(cause) });
  }
}

/** Puts back what was removed last, as it was. Never rejects: what happened is in the store. */
export async function undoRemoval(): Promise<void> {
  const { removed } = useLibrary.getState();
  if (!removed) return;
  const { id } = removed.bookmark;
  try {
    const library = await openLibraryOnce();
    await library.restore(removed);
    useLibrary.setState({ removed: null });
    await refresh(library);
    setAct(id, null);
    await verify(library, id);
  } catch (cause) {
    setAct(id, { state: 'failed', fault: faultOf(cause) });
  }
}

async function open(): Promise<Library> {
  const { openLibrary } = await import('../../library/open-library.ts');
  const { BASE_URL } = import.meta.env;
  const library = await openLibrary(BASE_URL, async () => (await import('../storage/free-room.ts')).freeRoom(BASE_URL));
  library.subscribe((...news) => {
    if (concerns(news[0], ['bookmarks', 'corrections'])) void refresh(library);
    lookAfter(library, ...news);
  });
  await refresh(library);
  if (useLibrary.getState().bookmarks.length > 0 || readTally()) lookAfter(library);
  return library;
}

/** Tries again to open the library, or to read it where it opened and could not be read. Never rejects: what happened is in the store. */
export function retryLibrary(): Promise<void> {
  return openLibraryOnce().then(refresh, () => undefined);
}

/** Brings the store in step with the library. Never rejects: a library that cannot be read is told as closed, not as empty. */
export async function refresh(library: Library): Promise<void> {
  try {
    const [bookmarks, corrections] = await Promise.all([library.bookmarks(), library.corrections()]);
    useLibrary.setState((before) => ({
      standing: before.standing.state === 'open' ? before.standing : { state: 'open', storage: library.storage }, bookmarks, savedIds: new Set(bookmarks.map(({ id }) => id)),
      corrections: JSON.stringify(corrections) === JSON.stringify(before.corrections) ? before.corrections : corrections,
    }));
  } catch (cause) {
    useLibrary.setState({ standing: { state: 'closed', fault: faultOf(cause) } });
  }
}

/** Reads a copy back; its code comes with the first save. Never rejects: what was kept is kept, and a copy that could not be read back now has its turn later. */
async function verify(library: Library, id: string): Promise<void> {
  await import('../storage/check-copies.ts').then(({ checkCopies }) => checkCopies(library, [id])).catch(() => undefined);
}

/** What is kept is counted and checked, now and after changes. Who keeps nothing needs none of its code. */
function lookAfter(library: Library, ...news: Parameters<ChangeListener> | []): void {
  import('../storage/look-after.ts').then((code) => code.lookAfter(library, ...news)).catch(() => undefined);
}

/** The copy of a story that the screens have whole. */
export async function copyOf({ story, page, place, source, neighbours }: StoryData): Promise<StoryCopy> {
  const { copyStory } = await import('../../library/saved-story.ts');
  const card = neighbours.find(({ id }) => id === story.id);
  if (!card) throw new Error(`story ${story.id} is not among the stories of page ${page.page}`);
  const { storyIds: _others, ...saved } = page;
  return copyStory(story, card, { ...saved, place }, source);
}

function setAct(id: string, act: Act | null): void {
  useLibrary.setState(({ acts }) => ({ acts: act ? new Map(acts).set(id, act) : without(acts, id) }));
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}

// By its field, not its class: the class comes with the library's code, which may be what could not be fetched.
export function faultOf(cause: unknown): LibraryFault {
  return cause instanceof Error && cause.name === 'LibraryError' && 'fault' in cause ? (cause.fault as LibraryFault) : isLostCode(cause) ? 'unfetched' : 'failed';
}
