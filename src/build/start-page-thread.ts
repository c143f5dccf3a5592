import { Worker } from 'node:worker_threads';
import type { PageWork, WorkSetup } from './make-page.ts';
import type { PageThread } from './system.ts';

interface Waiting {
  resolve(work: PageWork): void;
  reject(error: Error): void;
}

/** Starts a thread of this process that makes pages. */
export function startPageThread(setup: WorkSetup): PageThread {
  const worker = new Worker(new URL('page-thread.mjs', import.meta.url), { workerData: setup, execArgv: [] });
  const waiting: Waiting[] = [];
  let broken: Error | null = null;
  const fail = (error: Error): void => {
    broken ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (work: PageWork) => waiting.shift()?.resolve(work));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('its thread ended')));
  return {
    make: (task) => new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.push({ resolve, reject });
      worker.postMessage(task);
    }),
    stop: () => void worker.terminate(),
  };
}
