import type { Archive } from '../../archive/archive.ts';
import { KINDS, type Care, type Holding, type Kind } from '../../library/care.ts';
import { concerns } from '../../library/changed.ts';
import type { Library } from '../../library/library.ts';
import { mapStores } from '../../library/backup-rows.ts';
import { copyOf, faultOf, openLibraryOnce } from '../library/library-acts.ts';
import { loadStory } from '../library/load-story.ts';
import { checkAll, checkCopies, checkTouched } from './check-copies.ts';
import { useStorage } from './storage-store.ts';
import { whenIdle } from './when-idle.ts';

/** Ms after a change until rows are measured again. */
const SETTLED = 500;

const NOTHING_HELD = Object.fromEntries(KINDS.map((kind) => [kind, { rows: 0, bytes: 0 }])) as Record<Kind, Holding>;

/** What changed since it was measured: nothing else is measured again. */
const unmeasured = new Set<Kind>(KINDS);
let followed = false;

/** Measures what is kept, now and after every change for as long as it is shown. Returns how to stop. */
export function followHoldings(): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const measureSoon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = null;
      void measure();
    }, SETTLED);
  };
  const stop = openLibraryOnce().then((library) => {
    if (!followed) {
      library.subscribe((changed) => {
        for (const kind of KINDS) if (concerns(changed, [kind])) unmeasured.add(kind);
      });
    }
    followed = true;
    return library.subscribe(measureSoon);
  }, () => () => undefined);
  void measure();
  return () => {
    if (waiting) clearTimeout(waiting);
    void stop.then((unsubscribe) => unsubscribe());
  };
}

async function measure(): Promise<void> {
  if (unmeasured.size === 0) return;
  await act(async (_library, care) => {
    if (!care) return;
    const kinds = KINDS.filter((kind) => unmeasured.delete(kind));
    try {
      const measured = await care.holdings(kinds, whenIdle);
      useStorage.setState(({ holdings }) => ({ holdings: { ...holdings ?? NOTHING_HELD, ...measured } }));
    } catch (cause) {
      for (const kind of kinds) unmeasured.add(kind);
      throw cause;
    }
  });
}

/** Checks every saved copy now. Never rejects: how far it is is in the store. */
export function checkCopiesNow(): Promise<void> {
  return act((library) => checkAll(library));
}

/** Clears all that the reader keeps, in one transaction; undoClear puts it back, with what was cleared before it. Never rejects. */
export async function clearAll(): Promise<void> {
  await act(async (library) => {
    const { undoRows } = await import('../../library/backup-plan.ts');
    const change = await (await library.whole()).change(() => mapStores(() => []));
    const { cleared } = useStorage.getState();
    const taken = cleared ? await undoRows(change.taken, cleared) : change.taken;
    useStorage.setState(({ holdings }) => ({
      cleared: { ...change, taken },
      // Nothing is left to clear, also before it is measured again.
      holdings: holdings && NOTHING_HELD,
    }));
    await checkTouched(library, change);
  });
}

/** Puts back what was cleared; what was made since then stays. Never rejects. */
export async function undoClear(): Promise<void> {
  const { cleared } = useStorage.getState();
  if (!cleared) return;
  await act(async (library) => {
    const { undoRows } = await import('../../library/backup-plan.ts');
    const change = await (await library.whole()).change((present, pause) => undoRows(present, cleared, pause));
    useStorage.setState({ cleared: null });
    // The library's own screens say why it cannot be read.
    checkTouched(library, change).catch(() => undefined);
  });
}

/** Saves a damaged story again from the collection, in its place. Never rejects: where the collection has it no more, that is told. */
export async function mendStory(archive: Archive, id: string): Promise<void> {
  const found = await loadStory(archive, id).catch(() => null);
  // One that moved has another id: its saved copy is found in a backup only.
  if (found?.story.id !== id) {
    useStorage.setState(({ notMended }) => ({ notMended: new Set([...notMended, id]) }));
    return;
  }
  await act(async (library, care) => {
    await care?.mend(await copyOf(found));
    await checkCopies(library, [id]);
  });
}

/** The reader knows what was lost. Never rejects. */
export async function dismissLoss(): Promise<void> {
  await act(async (_library, care) => {
    await care?.dismissLoss();
    useStorage.setState({ loss: null });
  });
}

/** What the browser promised, without asking it for anything. */
export async function lookForPromise(): Promise<void> {
  // Missing on plain http.
  const promised = 'storage' in navigator ? await navigator.storage.persisted().catch(() => null) : null;
  useStorage.setState((before) => ({ promised: promised === null ? 'unknown' : promised ? 'promised' : before.promised === 'refused' ? 'refused' : 'not-asked' }));
}

/** Asks the browser to promise. */
export async function askForPromise(): Promise<void> {
  const promised = await navigator.storage.persist().catch(() => false);
  useStorage.setState({ promised: promised ? 'promised' : 'refused' });
}

async function act(work: (library: Library, care: Care | null) => Promise<void>): Promise<void> {
  try {
    const library = await openLibraryOnce();
    await work(library, await library.care());
    useStorage.setState({ fault: null });
  } catch (cause) {
    useStorage.setState({ fault: faultOf(cause) });
  }
}
