// One run of the ingest command in a process of its own, so that its memory can be measured: FOLDER CORES WORK. Prints its time and peak memory.
import { join } from 'node:path';
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { readGazetteers } from '../scripts/read-gazetteers.ts';
import { runIngestCommand } from '../src/build/ingest-command.ts';
import { createNodeSystem } from '../src/build/node-system.ts';
import { runPipeline } from '../src/pipeline.ts';

/** Pages read before the clock starts, other ones than those of the run: what is measured is the work, not the compiler of the machine. */
const WARM_UP = 150;
const WARM_UP_SEED = 900_000;

const [folder = '', cores = '1', work = ''] = process.argv.slice(2);
const warmUp = Array.from({ length: WARM_UP }, (_, index) => makeDocument(WARM_UP_SEED + index)).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
runPipeline(warmUp, { gazetteers: readGazetteers(), pages: {}, withheld: [] });

const quiet = { print: () => undefined, complain: () => undefined, progress: () => undefined };
const started = performance.now();
const code = await runIngestCommand([folder, '--out', join(work, 'bundle'), '--cache', join(work, 'cache')], { ...createNodeSystem(), terminal: quiet, cores: Number(cores) });
if (code !== 0) throw new Error(`the run ended with ${code}`);
console.log(JSON.stringify({ ms: performance.now() - started, kilobytes: process.resourceUsage().maxRSS }));
