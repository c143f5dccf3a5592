import type { Check } from '../../library/care.ts';
import type { Library, Verdict } from '../../library/library.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { storiesTouched, type LibraryChange } from '../../library/whole-library.ts';
import { useLibrary } from '../library/library-store.ts';
import { chooseUnchecked } from './choose-unchecked.ts';
import { useStorage } from './storage-store.ts';
import { whenIdle } from './when-idle.ts';

/** Copies that are read back and put down together. */
const AT_ONCE = 10;
/** Checks a minute while nobody waits for them. */
const A_MINUTE = 6;

/** Stories that were checked since the start. */
const done = new Set<string>();
/** How often what was found of a story was forgotten, and of all stories. */
const forgets = new Map<string, number>();
let forgetsOfAll = 0;
let started = false;

/**
 * Reads these copies back, and puts down and tells what was found: after a save, at the start and on demand alike.
 * @throws LibraryError when the library cannot be read
 */
export async function checkCopies(library: Library, ids: readonly string[]): Promise<void> {
  const care = await library.care();
  const known = await knownChecks(library);
  let turn = [...known.values()].reduce((most, check) => Math.max(most, check.turn), 0);
  const forgotten = ids.map(timesForgotten);
  const verdicts: [string, Verdict][] = [];
  const checks: Check[] = [];
  for (const id of ids) {
    const verdict = await library.verify(id);
    verdicts.push([id, verdict]);
    if (verdict !== 'missing') checks.push({ id, turn: (turn += 1), checkedAt: new Date().toISOString(), intact: verdict === 'verified' });
  }
  // What was read may be of a copy that stands there no more.
  if (ids.some((id, place) => timesForgotten(id) !== forgotten[place])) return checkCopies(library, ids);
  for (const id of ids) done.add(id);
  await care?.note(checks);
  useLibrary.setState((before) => ({ verdicts: new Map([...before.verdicts, ...verdicts]) }));
  useStorage.setState((before) => ({ checks: new Map([...before.checks ?? [], ...checks.map((check) => [check.id, check] as const)]) }));
}

/** Checks those of these stories that never were checked, as what came from another tab or out of a backup. Rejects when the library cannot be read. */
export async function checkNew(library: Library, bookmarks: readonly Bookmark[]): Promise<void> {
  const checks = await knownChecks(library);
  await checkInParts(library, bookmarks.map(({ id }) => id).filter((id) => !checks.has(id) && !done.has(id)), () => undefined);
}

/**
 * After a change of the whole library: what was found of copies that it took or wrote says nothing of those that stand there now. It is forgotten at
 * once, and they are read back in idle moments. Rejects when the library cannot be read.
 */
export async function checkTouched(library: Library, change: LibraryChange): Promise<void> {
  const touched = storiesTouched(change);
  forgetChecks(touched);
  await checkInParts(library, [...new Set([...change.put.bookmarks, ...change.put.copies].map(({ id }) => id))], () => undefined);
}

/** Forgets what was found of these copies, since others may stand there now; of all of them for null, where only what is on record still holds. */
export function forgetChecks(ids: ReadonlySet<string> | null): void {
  const [{ checks: known }, { verdicts: told }] = [useStorage.getState(), useLibrary.getState()];
  // Of a copy that was not there, only the verdict was told.
  const isShown = ids === null || [...ids].some((id) => known?.has(id) || told.has(id));
  if (ids === null) forgetsOfAll += 1;
  for (const id of ids ?? [...done]) {
    forgets.set(id, (forgets.get(id) ?? 0) + 1);
    done.delete(id);
  }
  if (!isShown) return;
  useLibrary.setState(({ verdicts }) => ({ verdicts: ids ? except(verdicts, ids) : new Map() }));
  useStorage.setState(({ checks, forgotten }) => ({ checks: ids && checks && except(checks, ids), forgotten: forgotten + 1 }));
}

function timesForgotten(id: string): number {
  return forgetsOfAll + (forgets.get(id) ?? 0);
}

/** Checks those again that were found damaged. Rejects when the library cannot be read. */
export async function checkDamaged(library: Library): Promise<void> {
  const { savedIds } = useLibrary.getState();
  const damaged = [...useStorage.getState().checks?.values() ?? []].filter(({ id, intact }) => !intact && savedIds.has(id));
  if (damaged.length > 0) await checkCopies(library, damaged.map(({ id }) => id));
}

/** Checks every saved copy now; how far it is is in the store. Rejects when the library cannot be read. */
export async function checkAll(library: Library): Promise<void> {
  if (useStorage.getState().checking) return;
  const ids = useLibrary.getState().bookmarks.map(({ id }) => id);
  const tell = (checked: number): void => useStorage.setState({ checking: { done: checked, total: ids.length } });
  tell(0);
  try {
    await checkInParts(library, ids, tell);
  } finally {
    useStorage.setState({ checking: null });
  }
}

/** Checks all copies once more, a few a minute, for as long as the tab is open. A second call changes nothing. */
export function keepChecking(library: Library): void {
  if (started) return;
  started = true;
  const checkOne = async (): Promise<void> => {
    const ids = useLibrary.getState().bookmarks.map(({ id }) => id);
    const [next] = chooseUnchecked(ids, await knownChecks(library), done, 1);
    if (next !== undefined) await checkCopies(library, [next]);
  };
  const goOn = (): void => {
    // What fails now has its turn again; the library's own screens say why it cannot be read.
    void whenIdle().then(checkOne).catch(() => undefined).then(() => setTimeout(goOn, 60_000 / A_MINUTE));
  };
  goOn();
}

/** What is on record, told to the screens the first time. */
async function knownChecks(library: Library): Promise<ReadonlyMap<string, Check>> {
  const { checks } = useStorage.getState();
  if (checks) return checks;
  const recorded = new Map((await (await library.care())?.checks() ?? []).map((check) => [check.id, check] as const));
  useStorage.setState((before) => ({ checks: before.checks ?? recorded }));
  useLibrary.setState((before) => ({
    verdicts: new Map([...[...recorded.values()].map(({ id, intact }) => [id, intact ? 'verified' : 'damaged'] as const), ...before.verdicts]),
  }));
  return useStorage.getState().checks ?? recorded;
}

async function checkInParts(library: Library, ids: readonly string[], tell: (checked: number) => void): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    await whenIdle();
    await checkCopies(library, ids.slice(start, start + AT_ONCE));
    tell(Math.min(start + AT_ONCE, ids.length));
  }
}

function except<Value>(map: ReadonlyMap<string, Value>, ids: ReadonlySet<string>): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([id]) => !ids.has(id)));
}
