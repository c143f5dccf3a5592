import type { Archive, BroughtDocument } from '../../archive/archive.ts';
import type { OwnDocument, Rows } from '../../library/kept-rows.ts';
import { tellOutcomes } from '../corrections/follow-corrections.ts';
import { faultOf, openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { isAltered, useOwnPages, type BringEnd, type BringResult, type BringStage, type ListedDocument } from './own-pages-store.ts';

/** A page of a newspaper is some ten thousand bytes; what is larger than this is no page. */
const MOST_BYTES = 1_000_000;

interface OwnPagesGround {
  readonly archive: Archive;
  readonly onChanged: () => Promise<void>;
  readonly tellHint: (brought: boolean) => void;
}

/** Acts on the reader's own documents. None rejects: what happened is in the store. */
export interface OwnPagesActs {
  /** Brings the store and the archive in step with the library. */
  refresh(): Promise<void>;
  /** Fetches what reading needs, while the reader still has the files in hand. */
  prepare(): Promise<void>;
  /** Reads files, keeps those that add something and puts their pages into the collection. Another call waits for the one before. Says how it ended. */
  bring(files: readonly File[]): Promise<BringEnd>;
  /** Ends what is being brought, whatever its stage; nothing of it is kept. */
  cancel(): void;
  /** Takes a document out; undoRemoval puts it back. */
  remove(sha256: string): Promise<void>;
  undoRemoval(): Promise<void>;
}

/** What a bring ends with when the reader ends it. */
const CANCELLED = Symbol('cancelled');

export function createOwnPagesActs({ archive, onChanged, tellHint }: OwnPagesGround): OwnPagesActs {
  let stop = new AbortController();
  let refreshing: Promise<void> = Promise.resolve();
  let waiting: Promise<unknown> = Promise.resolve();
  const openRows = async (): Promise<Rows<OwnDocument>> => (await openLibraryOnce()).rows('documents');

  const follow = async (): Promise<void> => {
    const store = await openRows();
    const before = useOwnPages.getState().documents ?? [];
    // By their keys first: their content is what is large.
    const keys = await store.keys();
    if (useOwnPages.getState().documents !== null && keys.length === before.length && keys.every(([sha256], place) => isStillSo(before[place], sha256))) return;
    const rows = await store.list();
    tellHint(rows.length > 0);
    if (rows.length > 0 || before.length > 0) {
      const outcomes = await archive.own(rows.map(({ name, sha256, content }) => ({ name, sha256, bytes: content })));
      if (before.length > 0 && JSON.stringify(outcomes) === JSON.stringify(before.map(({ outcome }) => outcome))) return;
      useOwnPages.setState({
        documents: rows.map(({ content: _content, ...row }, place) => ({ ...row, outcome: outcomes[place] })),
        pages: new Set(outcomes.flatMap((outcome) => (outcome.state === 'added' ? [outcome.page] : []))),
      });
      const { corrections } = useLibrary.getState();
      // Those of stories that came or went have another outcome now.
      if (corrections.length > 0) tellOutcomes(corrections, await archive.correct(corrections));
      await onChanged();
    } else useOwnPages.setState({ documents: [] });
  };
  const refresh = (): Promise<void> => {
    refreshing = refreshing.then(follow, follow);
    return refreshing.catch(() => undefined);
  };

  /** For a bring that is called off when its documents are kept already. @returns whether they are out */
  const takeOut = async (documents: readonly OwnDocument[]): Promise<boolean> => {
    const out = await openRows().then((rows) => rows.remove(documents.map(({ sha256 }) => [sha256]))).then(() => true, () => false);
    await refresh();
    return out;
  };

  const bringAll = async (files: readonly File[]): Promise<BringEnd> => {
    const { signal } = stop;
    const before = new Set(useOwnPages.getState().documents?.map(({ sha256 }) => sha256));
    const tell = (stage: BringStage, place: number, name: string, of = files.length): void => useOwnPages.setState({ bringing: { stage, number: place + 1, of, name } });
    const results: BringResult[] = [];
    const opened: BroughtDocument[] = [];
    for (const [place, file] of files.entries()) {
      tell('open', place, file.name);
      const bytes = file.size > MOST_BYTES ? null : await file.arrayBuffer().catch(() => null);
      if (signal.aborted) return { state: 'cancelled' };
      if (bytes) opened.push({ name: file.name, bytes: new Uint8Array(bytes) });
      else results.push({ name: file.name, state: 'refused', rule: file.size > MOST_BYTES ? 'too-large' : 'unreadable' });
    }
    const outcomes = opened.length === 0 ? [] : await archive.bring(opened, ({ stage, place }) => tell(stage, place, opened[place]?.name ?? '', opened.length), signal);
    // It may have been called off while the last of them was judged.
    signal.throwIfAborted();
    for (const outcome of outcomes) results.push(outcome.state === 'refused' ? { name: outcome.name, state: 'refused', rule: outcome.refusal.rule } : outcome);
    const added = outcomes.flatMap(({ state, name, sha256 }, place): readonly OwnDocument[] => (
      state === 'added' ? [{ sha256, sequence: 0, name, content: new Uint8Array(opened[place]?.bytes ?? []), broughtAt: new Date().toISOString() }] : []
    ));
    if (added.length > 0) {
      tell('keep', added.length - 1, added.at(-1)?.name ?? '', added.length);
      try {
        await (await openRows()).put(added);
      } catch (cause) {
        return { state: 'unkept', fault: faultOf(cause) };
      }
      // They are kept: where the screens cannot follow now, they do at the next change.
      if (!signal.aborted) await refresh();
      if (signal.aborted && await takeOut(added.filter(({ sha256 }) => !before.has(sha256)))) return { state: 'cancelled' };
    }
    return { state: 'done', results: byName(results) };
  };

  const act = async (work: (rows: Rows<OwnDocument>) => Promise<void>): Promise<void> => {
    try {
      await work(await openRows());
      useOwnPages.setState({ fault: null });
    } catch (cause) {
      useOwnPages.setState({ fault: faultOf(cause) });
    }
    await refresh();
  };

  return {
    refresh,
    // What cannot be fetched now is asked for again with the files.
    prepare: () => archive.bring([]).then(() => undefined, () => undefined),
    bring(files) {
      const begin = async (): Promise<BringEnd> => {
        stop = new AbortController();
        const { signal } = stop;
        useOwnPages.setState({ end: null });
        const end = await bringAll(byName(files)).catch((): BringEnd => (signal.reason === CANCELLED ? { state: 'cancelled' } : { state: 'failed' }));
        useOwnPages.setState({ bringing: null, end });
        return end;
      };
      const brought = waiting.then(begin);
      waiting = brought;
      return brought;
    },
    cancel: () => stop.abort(CANCELLED),
    remove: (sha256) => act(async (rows) => {
      const [removed] = await rows.remove([[sha256]]);
      // A second press finds nothing: what the first one took can still be put back.
      if (removed) useOwnPages.setState({ removed });
    }),
    undoRemoval: () => act(async (rows) => {
      const { removed } = useOwnPages.getState();
      if (removed) await rows.restore([removed]);
      useOwnPages.setState({ removed: null });
    }),
  };
}

/** One that is damaged may have been mended under the same key. */
function isStillSo(listed: ListedDocument | undefined, sha256: string | undefined): boolean {
  return listed !== undefined && listed.sha256 === sha256 && !isAltered(listed);
}

/** In code-unit order of names, as a build takes documents. */
function byName<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[] {
  return named.toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
