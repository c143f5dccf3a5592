import type { EncodedFile } from '../bundle/encode-file.ts';
import { MANIFEST_NAME } from '../bundle/format.ts';
import { ArgumentError } from './argument-error.ts';
import type { Disk } from './system.ts';

/** The bundle could not be written; the one that stood there before stands there still. */
export class BundleWriteError extends Error {
  override readonly name = 'BundleWriteError';
}

/**
 * A bundle on its way into its folder. A hashed file never changes, so the new ones are put beside those of the old bundle, the manifest is then
 * exchanged in one step, and what it no longer names is removed: at every moment the folder holds a whole bundle.
 */
export interface BundleWriter {
  /** Puts a hashed file into the folder. @throws BundleWriteError, as when the disk is full; the earlier bundle stays */
  put(file: EncodedFile): void;
  /** Puts the last files, the manifest at the end; what was put before and is not `named` was in vain. @throws BundleWriteError */
  finish(files: readonly EncodedFile[], named: ReadonlySet<string>): void;
  /** Removes what was put: the run failed. */
  abandon(): void;
}

const HASHED_FILE = /^[a-z0-9_~-]+\.[0-9a-f]{10}\.json$/;
const PARTIAL_FILE = /\.partial$/;

/** @throws ArgumentError when the place for the bundle is a file, or a folder that holds something else. */
export function checkOutFolder(disk: Disk, out: string): void {
  const kind = disk.kind(out);
  if (kind === null) return;
  if (kind !== 'folder') throw new ArgumentError(`--out ${out}: this is a file; name a folder`);
  const foreign = disk.list(out).find((name) => name !== MANIFEST_NAME && !HASHED_FILE.test(name) && !PARTIAL_FILE.test(name));
  if (foreign !== undefined) throw new ArgumentError(`--out ${out}: this folder holds ${foreign}, which is no part of a bundle; name an empty or new one`);
}

/** Begins a bundle in a folder that {@link checkOutFolder} has accepted. */
export function createBundleWriter(disk: Disk, out: string, runId: string): BundleWriter {
  const encoder = new TextEncoder();
  const standing = new Set(disk.kind(out) === 'folder' ? disk.list(out) : []);
  const [made, done]: [Set<string>, Set<string>] = [new Set(), new Set()];
  const abandon = (): void => {
    for (const path of made) disk.remove(path);
  };
  const put = ({ path, text }: EncodedFile): void => {
    if (done.has(path)) return;
    const [place, bytes] = [`${out}/${path}`, encoder.encode(text)];
    if (path !== MANIFEST_NAME && standing.has(path) && sameBytes(disk.read(place), bytes)) return;
    const partial = `${place}.${runId}.partial`;
    made.add(partial);
    if (path === MANIFEST_NAME) disk.write(partial, bytes);
    else disk.writeFleeting(partial, bytes);
    if (path !== MANIFEST_NAME && !standing.has(path)) made.add(place);
    disk.rename(partial, place);
    made.delete(partial);
    done.add(path);
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      abandon();
      const cause = error instanceof Error ? error.message : String(error);
      throw new BundleWriteError(`${out}: the bundle was not written, an earlier one stays as it was: ${cause}; make room or choose another --out`);
    }
  };
  return {
    put: (file) => guarded(() => put(file)),
    finish(files, named) {
      guarded(() => {
        for (const file of files.filter(({ path }) => path !== MANIFEST_NAME)) put(file);
        // All together, when the system has had time to write: one by one they would keep every page waiting.
        for (const path of done) disk.flush(`${out}/${path}`);
        for (const file of files.filter(({ path }) => path === MANIFEST_NAME)) put(file);
      });
      const current = new Set([...named, ...files.map(({ path }) => path)]);
      for (const name of disk.list(out)) {
        if (!current.has(name) && (HASHED_FILE.test(name) || PARTIAL_FILE.test(name))) disk.remove(`${out}/${name}`);
      }
    },
    abandon,
  };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
