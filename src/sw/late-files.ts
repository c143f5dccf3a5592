import type { BundleFile } from '../bundle/format.ts';
import { fetchVerified } from './fetch-verified.ts';
import { inParallel } from './in-parallel.ts';

const PARALLEL_FETCHES = 4;
/** After so many failures the server is taken to be away; the next start of a tab goes on from there. */
const FAILURES_TO_GIVE_UP = 3;

/** A file that is fetched after the app is installed. */
export interface LateFile {
  /** Name of the cache that holds it. */
  readonly cache: string;
  /** Absolute URL. */
  readonly address: string;
  readonly file: BundleFile;
}

export interface FillCounts {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Of what is missing, before transfer coding. */
  readonly bytesLeft: number;
}

/** How many of these files are held, and the others. */
export async function countHeld(files: readonly LateFile[]): Promise<{ readonly missing: readonly LateFile[]; readonly counts: FillCounts }> {
  const held = new Set<string>();
  for (const name of new Set(files.map(({ cache }) => cache))) {
    for (const { url } of await (await caches.open(name)).keys()) held.add(url);
  }
  const missing = files.filter(({ address }) => !held.has(address));
  return { missing, counts: { done: files.length - missing.length, total: files.length, failed: 0, bytesLeft: sumOf(missing) } };
}

/**
 * Fetches what is not held yet and reports first and after every file; what fails is counted and left for the next time. Never rejects for a file.
 * @param signal ends the downloads; what was ended did not fail and is not reported
 */
export async function fillLate(files: readonly LateFile[], signal: AbortSignal, report: (counts: FillCounts) => void): Promise<void> {
  const { missing, counts } = await countHeld(files);
  let { done, failed, bytesLeft } = counts;
  const tell = (): void => report({ done, total: files.length, failed, bytesLeft });
  tell();
  await inParallel(missing, PARALLEL_FETCHES, async ({ cache, address, file }) => {
    if (failed >= FAILURES_TO_GIVE_UP || signal.aborted) return;
    try {
      await (await caches.open(cache)).put(address, await fetchVerified(address, file, signal));
      done += 1;
      bytesLeft -= file.bytes;
    } catch {
      if (signal.aborted) return;
      failed += 1;
    }
    tell();
  });
}

function sumOf(files: readonly LateFile[]): number {
  return files.reduce((sum, { file }) => sum + file.bytes, 0);
}
