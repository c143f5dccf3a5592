import type { EncodedFile } from '../bundle/encode-file.ts';
import { MANIFEST_NAME } from '../bundle/format.ts';
import { ArgumentError } from './argument-error.ts';
import type { Disk } from './system.ts';

/** The bundle could not be written; the one that stood there before stands there still. */
export class BundleWriteError extends Error {
  override readonly name = 'BundleWriteError';
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

/**
 * Writes a bundle into its folder. A hashed file never changes, so the new ones are put beside those of the old bundle, the manifest is then
 * exchanged in one step, and what it no longer names is removed: at every moment the folder holds a whole bundle.
 * @throws BundleWriteError, as when the disk is full; the earlier bundle stays.
 */
export function writeBundle(disk: Disk, out: string, files: readonly EncodedFile[], runId: string): void {
  const made: string[] = [];
  const put = (name: string, bytes: Uint8Array): void => {
    const partial = `${out}/${name}.${runId}.partial`;
    made.push(partial);
    disk.write(partial, bytes);
    if (name !== MANIFEST_NAME && disk.kind(`${out}/${name}`) === null) made.push(`${out}/${name}`);
    disk.rename(partial, `${out}/${name}`);
  };
  const encoder = new TextEncoder();
  try {
    for (const { path, text } of files) put(path, encoder.encode(text));
  } catch (error) {
    for (const path of made) disk.remove(path);
    const cause = error instanceof Error ? error.message : String(error);
    throw new BundleWriteError(`${out}: the bundle was not written, an earlier one stays as it was: ${cause}; make room or choose another --out`);
  }
  const current = new Set(files.map(({ path }) => path));
  for (const name of disk.list(out)) {
    if (!current.has(name) && (HASHED_FILE.test(name) || PARTIAL_FILE.test(name))) disk.remove(`${out}/${name}`);
  }
}
