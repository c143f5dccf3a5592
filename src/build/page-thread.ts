import { parentPort, workerData } from 'node:worker_threads';
import { parseGazetteers } from '../pipeline.ts';
import { makePage, type PageTask, type WorkSetup } from './make-page.ts';

// Runs in a thread of its own; node-system.ts starts it.
const { gazetteers: files, lists } = workerData as WorkSetup;
const gazetteers = parseGazetteers(files);
parentPort?.on('message', (task: PageTask) => parentPort?.postMessage(makePage(task, gazetteers, lists)));
