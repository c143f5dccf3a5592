import { zipSync, type Zippable } from 'fflate';

/** A file of an archive: where it stands in it, and what it holds, a text as UTF-8. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
  /** Not compressed: what is read without unpacking. */
  readonly stored?: boolean;
}

// Without a zone: the hour on the clock is what a ZIP holds, so that every machine writes the same.
const NO_TIME = '1980-01-01T00:00:00';

/** A ZIP of these files in this order. The same files give the same bytes. */
export function zipFiles(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, text, stored = false } of files) entries[path] = [encoder.encode(text), { level: stored ? 0 : 9, mtime: NO_TIME }];
  return zipSync(entries);
}
