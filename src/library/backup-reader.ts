import { sha256Hex } from '../text/hash.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_LIMITS, type Backup, type BackupSettings } from './backup-form.ts';
import { parseWithinLimits } from './backup-json.ts';
import { openLines } from './backup-lines.ts';
import { keyOf, mapStoresInTurn, type LibraryRows, type RowOf, type StoreName } from './backup-rows.ts';
import { fits, rowSchemas, settingsSchema, type Written } from './backup-schema.ts';
import { copySchema } from './backup-story-schema.ts';
import { base64ToBytes } from './base64.ts';
import { isIntact } from './copy-body.ts';
import { filterInSlices, mapInSlices, NO_PAUSE, type Pause } from './in-slices.ts';

/** A backup as it was read. */
export interface ReadBackup extends Backup {
  /** Headlines and file names of what was damaged before the backup was made. It is left out of the rows. */
  readonly damaged: readonly string[];
}

/**
 * A backup out of the bytes of its file. Limits come first, then form, version, end and hash, then each row by itself: how deep it goes, what it holds,
 * and for saved stories and documents their own hashes. One row that is not as this app writes it refuses the whole.
 * @param pause lets others have their turn between rows
 * @throws BackupError
 */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>, pause: Pause = NO_PAUSE): Promise<ReadBackup> {
  const lines = await openLines(bytes);
  const settings = readSettings(nextLine(lines));
  const read = await mapStoresInTurn((name) => readStore(name, lines, pause));
  if (lines.next().done !== true) throw new BackupError('malformed', 'something stands behind its last row; take another backup');
  return leaveDamaged(settings, read, pause);
}

function nextLine(lines: Iterator<string, void>): string {
  const { done, value } = lines.next();
  if (done === true) throw new BackupError('malformed', 'a part of it is missing; take another backup');
  return value;
}

function readSettings(line: string): BackupSettings {
  const settings = parseWithinLimits(/^"settings":(.*),$/s.exec(line)?.[1] ?? '', 'its settings');
  if (!fits(settingsSchema, settings)) throw new BackupError('malformed', 'its settings are not what this app writes; take another backup');
  return settings;
}

async function readStore<Name extends StoreName>(name: Name, lines: Iterator<string, void>, pause: Pause): Promise<readonly RowOf<Name>[]> {
  const first = nextLine(lines);
  if (first === `"${name}":[],`) return [];
  if (first !== `"${name}":[`) throw new BackupError('malformed', `its ${name} are not where they should be; take another backup`);
  const rows: RowOf<Name>[] = [];
  const keys = new Set<string>();
  const numbers = new Set<number>();
  for (let more = true; more;) {
    const line = nextLine(lines);
    more = line.endsWith(',');
    const place = `row ${rows.length + 1} of ${name}`;
    if (rows.length === BACKUP_LIMITS.rows) throw new BackupError('too-many', `more than ${BACKUP_LIMITS.rows} rows of ${name}; this app writes no more`);
    const row = readRow(name, more ? line.slice(0, -1) : line, place);
    const key = keyOf(name, row);
    if (keys.has(key)) throw new BackupError('malformed', `${place} is there twice; take another backup`);
    keys.add(key);
    if (name === 'searches') refuseTwice(numbers, row as RowOf<'searches'>, place);
    rows.push(row);
    await pause();
  }
  if (nextLine(lines) !== '],') throw new BackupError('malformed', `its ${name} do not end where they should; take another backup`);
  return rows;
}

/** Recent searches are stored under their numbers: of two with one number only the second would come in. */
function refuseTwice(numbers: Set<number>, { sequence }: RowOf<'searches'>, place: string): void {
  if (numbers.has(sequence)) throw new BackupError('malformed', `${place} has a number that was given before; take another backup`);
  numbers.add(sequence);
}

function readRow<Name extends StoreName>(name: Name, json: string, place: string): RowOf<Name> {
  const row = parseWithinLimits(json, place);
  if (!fits<Written<StoreName>>(rowSchemas[name], row)) throw new BackupError('malformed', `${place} is not what this app writes; take another backup`);
  return (name === 'documents' ? withBytes(row as Written<'documents'>, place) : row) as RowOf<Name>;
}

function withBytes(row: Written<'documents'>, place: string): RowOf<'documents'> {
  try {
    return { ...row, content: base64ToBytes(row.content) };
  } catch (cause) {
    throw new BackupError('malformed', `${place} has bytes that are not base64; take another backup`, { cause });
  }
}

/** Without the saved stories and documents that differ from their own hashes. */
async function leaveDamaged(settings: BackupSettings, rows: LibraryRows, pause: Pause): Promise<ReadBackup> {
  const copies = new Map(rows.copies.map((copy) => [copy.id, copy]));
  const damaged: string[] = [];
  const bookmarks = await filterInSlices(rows.bookmarks, (bookmark) => {
    const copy = copies.get(bookmark.id);
    if (copy !== undefined && isIntact(bookmark, copy)) return true;
    damaged.push(bookmark.card.headline);
    return false;
  }, pause);
  const documents = await filterInSlices(rows.documents, ({ sha256, name, content }) => {
    if (sha256Hex(content) === sha256) return true;
    damaged.push(name);
    return false;
  }, pause);
  const kept = bookmarks.flatMap(({ id }) => copies.get(id) ?? []);
  await mapInSlices(kept, ({ id, body }) => checkBody(id, body), pause);
  return { settings, rows: { ...rows, bookmarks, copies: kept, documents }, damaged };
}

/** A hash is easily made to fit: a screen would fall over a body that is no story. */
function checkBody(id: string, body: string): void {
  const place = `the copy of story ${id}`;
  const copy = parseWithinLimits(body, place);
  if (!fits(copySchema, copy) || copy.story.id !== id || copy.card.id !== id) throw new BackupError('malformed', `${place} is not what this app writes; take another backup`);
}

