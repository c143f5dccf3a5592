import { BackupError } from './backup-error.ts';
import { BACKUP_END_BYTES, BACKUP_FORM, BACKUP_LIMITS, BACKUP_VERSION } from './backup-form.ts';
import { hashLarge } from './hash-large.ts';

const BEGINNING = `{\n"form":"${BACKUP_FORM}",\n"version":`;
const END = /^"sha256":"([0-9a-f]{64})"\n\}\n$/;
const LINE_FEED = 10;

/**
 * The lines of a backup between its version and its hash, each looked at only when it is asked for. Before any of them its size, name, version, end and
 * hash are, so that of a file that was cut off or changed on its way nothing is parsed.
 * @throws BackupError
 */
export async function openLines(bytes: Uint8Array<ArrayBuffer>): Promise<Iterator<string, void>> {
  if (bytes.length > BACKUP_LIMITS.bytes) throw new BackupError('too-large', `${bytes.length} bytes; a backup holds ${BACKUP_LIMITS.bytes}`);
  const lossy = new TextDecoder();
  if (!lossy.decode(bytes.subarray(0, BEGINNING.length)).startsWith(BEGINNING)) {
    throw new BackupError('not-a-backup', 'it does not begin as a backup does; choose a file that was made with «download backup»');
  }
  const version = /^\d{1,9}(?=,\n)/.exec(lossy.decode(bytes.subarray(BEGINNING.length, BEGINNING.length + 12)))?.[0];
  if (version === undefined) throw new BackupError('damaged', 'its version cannot be read; take another backup');
  if (Number(version) > BACKUP_VERSION) throw new BackupError('newer', `it has form ${version}, this version of the app reads ${BACKUP_VERSION}; reload to get the newer version`);
  const contentEnd = bytes.length - BACKUP_END_BYTES;
  const sha256 = END.exec(lossy.decode(bytes.subarray(Math.max(0, contentEnd))))?.[1];
  if (sha256 === undefined) throw new BackupError('cut-off', 'its end is missing; copy the file anew, or take another backup');
  const content = bytes.subarray(0, contentEnd);
  if (await hashLarge(content) !== sha256) throw new BackupError('damaged', 'it differs from the hash at its end: it was changed after it was made; take another backup');
  return decodeLines(content.subarray(BEGINNING.length + version.length + 2));
}

function* decodeLines(content: Uint8Array): Generator<string, void, undefined> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < content.length;) {
    const feed = content.indexOf(LINE_FEED, start);
    const end = feed < 0 ? content.length : feed;
    if (end - start > BACKUP_LIMITS.line) throw new BackupError('too-large', `a line of ${end - start} bytes; a backup's hold ${BACKUP_LIMITS.line}`);
    let line: string;
    try {
      line = strict.decode(content.subarray(start, end));
    } catch (cause) {
      throw new BackupError('malformed', `byte ${start} behind its version begins a line that is not UTF-8; take another backup`, { cause });
    }
    yield line;
    start = end + 1;
  }
}
