import { BackupError } from './backup-error.ts';
import { BACKUP_STORES, inOrder, type LibraryRows, type StoreName } from './backup-rows.ts';
import { bytesToBase64 } from './base64.ts';
import { hashLarge } from './hash-large.ts';
import { mapInSlices, NO_PAUSE, type Pause } from './in-slices.ts';

/** What a backup calls itself, and the number of its form: raised when a reader of the old form could misread the new one. */
export const BACKUP_FORM = 'banmian-backup';
export const BACKUP_VERSION = 1;

/** Limits of a backup, in bytes, lines' bytes, levels and rows a store. docs/BACKUP.md says why these. */
export const BACKUP_LIMITS = { bytes: 256 * 2 ** 20, line: 32 * 2 ** 20, depth: 16, rows: 100_000 } as const;

/** Bytes of the last two lines: the hash of all before them, and the closing bracket. */
export const BACKUP_END_BYTES = 78;

/** Choices of the reader's, by name. What they mean is for whoever keeps them to judge. */
export type BackupSettings = Readonly<Record<string, string | number | boolean>>;

/** All that a backup holds. */
export interface Backup {
  readonly settings: BackupSettings;
  readonly rows: LibraryRows;
}

const encoder = new TextEncoder();

/**
 * A backup as the bytes of its file: JSON, one row a line, the rows in the order of their keys and the keys of objects in the order of code units, and at
 * its end the SHA-256 of all before. It holds no time of its making: the same library gives the same bytes. docs/BACKUP.md describes it.
 * @param pause lets others have their turn between rows
 * @throws BackupError `too-large` where it could not be read again.
 */
export async function writeBackup({ settings, rows }: Backup, pause: Pause = NO_PAUSE): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [encoder.encode(`{\n"form":"${BACKUP_FORM}",\n"version":${BACKUP_VERSION},\n"settings":${orderedJson(settings)},\n`)];
  for (const name of BACKUP_STORES) {
    const { length } = rows[name];
    if (length > BACKUP_LIMITS.rows) throw new BackupError('too-many', `${length} rows of ${name}; a backup holds ${BACKUP_LIMITS.rows}`);
    const ordered = inOrder<StoreName>(name, rows[name]);
    parts.push(encoder.encode(length === 0 ? `"${name}":[],\n` : `"${name}":[\n`));
    for (const part of await mapInSlices(ordered, (row, place) => encoder.encode(`${orderedJson(row)}${place < length - 1 ? ',' : ''}\n`), pause)) parts.push(part);
    if (length > 0) parts.push(encoder.encode('],\n'));
  }
  const contentEnd = parts.reduce((sum, { length }) => sum + length, 0);
  const size = contentEnd + BACKUP_END_BYTES;
  if (size > BACKUP_LIMITS.bytes) throw new BackupError('too-large', `${size} bytes; a backup holds ${BACKUP_LIMITS.bytes}: take some of your own pages out`);
  const bytes = new Uint8Array(size);
  let at = 0;
  await mapInSlices(parts, (part) => {
    bytes.set(part, at);
    at += part.length;
  }, pause);
  bytes.set(encoder.encode(`"sha256":"${await hashLarge(bytes.subarray(0, contentEnd))}"\n}\n`), contentEnd);
  return bytes;
}

/** A value as JSON whose objects have their keys in the order of code units, and bytes as base64. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Uint8Array) return bytesToBase64(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
