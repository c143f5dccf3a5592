import { sha256Hex } from '../text/hash.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_STORES, inOrder, type LibraryRows } from './backup-rows.ts';
import { bytesToBase64 } from './base64.ts';

/** What a backup calls itself, and the number of its form: raised when a reader of the old form could misread the new one. */
export const BACKUP_FORM = 'banmian-backup';
export const BACKUP_VERSION = 1;

/** Limits of a backup, in bytes, lines' bytes, levels and rows a store. docs/BACKUP.md says why these. */
export const BACKUP_LIMITS = { bytes: 256 * 2 ** 20, line: 32 * 2 ** 20, depth: 16, rows: 100_000 } as const;

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
 * @throws BackupError `too-large` where it could not be read again.
 */
export function writeBackup({ settings, rows }: Backup): Uint8Array<ArrayBuffer> {
  const lines = [`{\n"form":"${BACKUP_FORM}",\n"version":${BACKUP_VERSION},\n"settings":${orderedJson(settings)},\n`];
  const ordered = inOrder(rows);
  for (const name of BACKUP_STORES) {
    const written = ordered[name].map(orderedJson);
    lines.push(written.length === 0 ? `"${name}":[],\n` : `"${name}":[\n${written.join(',\n')}\n],\n`);
    if (written.length > BACKUP_LIMITS.rows) throw new BackupError('too-many', `${written.length} rows of ${name}; a backup holds ${BACKUP_LIMITS.rows}`);
  }
  const content = encoder.encode(lines.join(''));
  const end = encoder.encode(`"sha256":"${sha256Hex(content)}"\n}\n`);
  const size = content.length + end.length;
  if (size > BACKUP_LIMITS.bytes) throw new BackupError('too-large', `${size} bytes; a backup holds ${BACKUP_LIMITS.bytes}: take some of your own pages out`);
  const bytes = new Uint8Array(size);
  bytes.set(content);
  bytes.set(end, content.length);
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
