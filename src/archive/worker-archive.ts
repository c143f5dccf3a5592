import { type Endpoint, type Remote, wrap } from 'comlink';
import type { Answer, ArchiveWorker } from '../worker/protocol.ts';
import type { Archive, ArchiveFault, BrowseResult, CopiedStory } from './archive.ts';
import { ArchiveFailure } from './archive-failure.ts';
import { createCollectionArchive } from './collection-archive.ts';

const WORKER_FILE = 'archive-worker';

/**
 * The archive that a worker running worker/archive-worker.ts answers for. A worker that cannot start makes every question fail, not hang.
 * @param ended resolves when the worker did not start or stopped, also where that was before this call
 */
export function openWorkerArchive(worker: Endpoint, ended: Promise<unknown>): Archive {
  const remote: Remote<ArchiveWorker> = wrap<ArchiveWorker>(worker);
  const stopped = new Promise<never>((_resolve, reject) => {
    const fail = (cause: string) => () => reject(new ArchiveFailure('worker', WORKER_FILE, `${WORKER_FILE}: ${cause}; reload the page`));
    void ended.then(fail('the search worker did not start or stopped'));
    worker.addEventListener('messageerror', fail('an answer could not be read'));
  });
  // Nobody may be asking when it stops.
  stopped.catch(() => undefined);
  const ask = async <T>(asked: Promise<Answer<T>>): Promise<T> => {
    const answer = await Promise.race([asked, stopped]);
    if (answer.state === 'answered') return answer.value;
    const { fault, file, message } = answer.failure;
    throw new ArchiveFailure(fault, file, message);
  };
  // One worker answers one question after the other: the list that a keystroke asks for comes before its type-ahead.
  let listing: Promise<void> = Promise.resolve();
  // A question asked again while it is under way is the same question.
  let underWay: { readonly request: string; readonly answer: Promise<BrowseResult> } | null = null;
  /** The copies that are there. */
  let sent: readonly CopiedStory[] | null = null;
  let opened: ReturnType<typeof openOnce> | null = null;
  const openOnce = () => ask(remote.open()).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return createCollectionArchive({
    // Kept here, so that opening a story does not copy every card over the border again.
    open: () => (opened ??= openOnce()),
    browse(request) {
      const key = JSON.stringify(request);
      if (underWay?.request === key) return underWay.answer;
      const asked = { request: key, answer: ask(remote.browse(request)) };
      underWay = asked;
      const settle = (): void => {
        if (underWay === asked) underWay = null;
      };
      listing = asked.answer.then(settle, settle);
      return asked.answer;
    },
    searchCopies(copies, query, filters) {
      const asked = ask(remote.searchCopies(sent === copies ? null : copies, query, filters));
      sent = copies;
      return asked;
    },
    prepareSearch: () => ask(remote.prepareSearch()),
    async suggest(typed) {
      await listing;
      return ask(remote.suggest(typed));
    },
    nearest: (query) => ask(remote.nearest(query)),
    names: () => ask(remote.names()),
    page: (page) => ask(remote.page(page)),
    entity: (key) => ask(remote.entity(key)),
    entityLink: (key, organization) => ask(remote.entityLink(key, organization)),
    related: (id, most) => ask(remote.related(id, most)),
    correct(corrections) {
      opened = underWay = null;
      return ask(remote.correct(corrections));
    },
    readOwn: (document) => ask(remote.readOwn(document)),
    classifyOwn: (key) => ask(remote.classifyOwn(key)),
    judgeOwn: (keys) => ask(remote.judgeOwn(keys)),
    async own(keys) {
      const outcomes = await ask(remote.own(keys));
      opened = underWay = null;
      return outcomes;
    },
    faults: async () => (await Promise.race([remote.faults(), stopped])).flatMap(({ fault, file, message }): readonly ArchiveFault[] => (fault === 'worker' ? [] : [{ fault, file, message }])),
  });
}
