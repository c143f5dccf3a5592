import type { Gazetteers } from '../pipeline.ts';
import { breakdown, makePage, type PageTask, type PageWork, type WorkSetup } from './make-page.ts';
import type { PageThread, System } from './system.ts';

/** Starting threads takes as long as reading this much; as long as less is left, one core is sooner done. In bytes of documents. */
const WORTH_THREADS = 1_500_000;
/** What is read in this process before threads are thought of: perhaps the cache holds nearly all the rest. In bytes. */
const FIRST_ALONE = 200_000;
/** Tasks that a thread holds: one to work on, and some so that it need not wait while we write. */
const TASKS_HELD = 4;

/** Whoever makes pages: this process, or threads on all cores when there is much to do. */
export interface PageMakers {
  /** @param left bytes of the documents not yet looked at, this one included */
  make(task: PageTask, left: number): Promise<PageWork>;
  /** Resolves when another task can be taken: so no more documents are held than are worked on. */
  ready(): Promise<void>;
  stop(): void;
}

interface Maker {
  readonly thread: PageThread;
  held: number;
  /** Whether it has made a page: then what it breaks down at is the document's fault. */
  proven: boolean;
}

export function createPageMakers(setup: WorkSetup, gazetteers: Gazetteers, { cores, startThread }: Pick<System, 'cores' | 'startThread'>): PageMakers {
  let makers: Maker[] = [];
  let started = false;
  let alone = 0;
  let wake: (() => void) | null = null;
  const least = (): Maker | undefined => makers.reduce<Maker | undefined>((best, maker) => (best && best.held <= maker.held ? best : maker), undefined);

  const makeHere = (task: PageTask): PageWork => makePage(task, gazetteers, setup.lists);
  const makeIn = async (maker: Maker, task: PageTask): Promise<PageWork> => {
    maker.held += 1;
    try {
      const work = await maker.thread.make(task);
      maker.proven = true;
      return work;
    } catch (error) {
      makers = makers.filter((other) => other !== maker);
      return maker.proven ? { state: 'refused', refusal: breakdown(task.document.name, error) } : makeHere(task);
    } finally {
      maker.held -= 1;
      wake?.();
    }
  };

  return {
    make(task, left) {
      if (!started && cores > 1 && alone >= FIRST_ALONE && left >= WORTH_THREADS) {
        started = true;
        makers = Array.from({ length: cores }, () => ({ thread: startThread(setup), held: 0, proven: false }));
      }
      const maker = least();
      if (maker) return makeIn(maker, task);
      alone += task.document.bytes.length;
      return Promise.resolve(makeHere(task));
    },
    async ready() {
      while ((least()?.held ?? 0) >= TASKS_HELD) await new Promise<void>((resolve) => { wake = resolve; });
    },
    stop() {
      for (const { thread } of makers) thread.stop();
    },
  };
}
