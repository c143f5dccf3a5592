import type { BackupSettings } from '../../library/backup-form.ts';
import type { LibraryRows } from '../../library/backup-rows.ts';
import type { Library } from '../../library/library.ts';
import type { WholeLibrary } from '../../library/whole-library.ts';
import { offerFile } from '../corrections/offer-file.ts';
import { shareFile } from '../export/share-file.ts';
import { faultOf, openLibraryOnce } from '../library/library-acts.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { useSettings } from '../settings/settings-store.ts';
import { checkTouched } from '../storage/check-copies.ts';
import { useBackup, type BackupNews, type RestoreMode } from './backup-store.ts';
import { putDownBackup } from './last-backup.ts';
import { pauseInTab } from './pause-in-tab.ts';

const FILE_NAME = 'banmian-backup.json';

/** Android passes on only files whose names end in one of a few endings, and `.json` is none of them. */
const SHARED_NAME = 'banmian-backup.json.txt';

/** Whether the system takes files to be passed on. */
export function canShare(): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([], SHARED_NAME, { type: 'text/plain' })] });
}

/** Makes a backup and has the browser save it. Never rejects: what happened is in the store. */
export function downloadBackup(): Promise<void> {
  return make(async (bytes, made) => {
    offerFile(FILE_NAME, new Blob([bytes], { type: 'application/json' }));
    putDownBackup(Date.now());
    return made;
  });
}

/** Makes a backup and hands it to the system, to be passed on to another device. Never rejects. */
export function shareBackup(): Promise<void> {
  return make((bytes) => handOver(new File([bytes], SHARED_NAME, { type: 'text/plain' }), false));
}

/** Hands the backup to the system that waits for a press. Never rejects. */
export async function shareReadyBackup(): Promise<void> {
  const { busy, news } = useBackup.getState();
  if (busy || news?.state !== 'ready') return;
  const next = await handOver(news.file, true);
  // Who left the system's sheet may press again.
  if (next) useBackup.setState({ news: next });
}

/** Says what became of it; null where the reader thought better of it. */
async function handOver(file: File, isPressed: boolean): Promise<BackupNews | null> {
  const end = await shareFile(file, isPressed);
  // It may have waited for its press for long: what was kept meanwhile is not in it.
  if (end === 'shared') putDownBackup(file.lastModified);
  if (end === 'left') return null;
  if (end === 'needs-press') return { state: 'ready', file };
  return { state: end === 'shared' ? 'shared' : 'not-shared' };
}

/** Reads a file and shows what restoring it would do; changes nothing. Never rejects. */
export async function chooseBackup(file: File): Promise<void> {
  await run('reading', 'restore', file.name, async (whole) => {
    const [{ BACKUP_LIMITS }, { BackupError }, { readBackup }, { previewMerge }] = await Promise.all([
      import('../../library/backup-form.ts'), import('../../library/backup-error.ts'), import('../../library/backup-reader.ts'), import('../../library/backup-plan.ts'),
    ]);
    // Before any of it is in memory.
    if (file.size > BACKUP_LIMITS.bytes) throw new BackupError('too-large', `${file.size} bytes; a backup holds ${BACKUP_LIMITS.bytes}`);
    const pause = pauseInTab();
    const backup = await readBackup(new Uint8Array(await file.arrayBuffer()), pause);
    useBackup.setState({ chosen: { name: file.name, backup, preview: await previewMerge(await whole.read(), backup.rows, pause) } });
    return null;
  });
}

/** Leaves the chosen file, with nothing changed. */
export function leaveBackup(): void {
  useBackup.setState({ chosen: null });
}

/** Whether the chosen file can still be left with nothing changed: not while it is restored. */
export function mayLeaveBackup(): Promise<boolean> {
  return Promise.resolve(useBackup.getState().busy !== 'restoring');
}

/** Restores the chosen file in one transaction; undoRestore takes it back. Never rejects. */
export async function restoreBackup(mode: RestoreMode): Promise<void> {
  const { busy, chosen } = useBackup.getState();
  if (busy || !chosen) return;
  const { backup, name } = chosen;
  await run('restoring', 'restore', name, async (whole, library) => {
    const { mergeRows, replaceRows } = await import('../../library/backup-plan.ts');
    const plan = mode === 'merge' ? mergeRows : replaceRows;
    const change = await whole.change((present, pause) => plan(present, backup.rows, pause));
    // The library's own screens say why it cannot be read.
    checkTouched(library, change).catch(() => undefined);
    const rows = countRows(mode === 'merge' ? change.put : backup.rows);
    // A merge that wrote nothing leaves nothing to undo.
    if (mode === 'replace' || rows > 0) useBackup.setState({ undo: { change, settings: mode === 'replace' ? replaceSettings(backup.settings) : null } });
    return { state: 'restored', mode, rows };
  });
  useBackup.setState({ chosen: null });
}

/** Takes the last restore back; what was made since then stays. Never rejects. */
export async function undoRestore(): Promise<void> {
  const { undo } = useBackup.getState();
  if (!undo) return;
  await run('restoring', 'restore', '', async (whole, library) => {
    const { undoRows } = await import('../../library/backup-plan.ts');
    const change = await whole.change((present, pause) => undoRows(present, undo.change, pause));
    checkTouched(library, change).catch(() => undefined);
    const { settings, choose } = useSettings.getState();
    if (undo.settings?.after === settings) choose(undo.settings.before);
    useBackup.setState({ undo: null });
    return { state: 'undone' };
  });
}

/** Takes over the settings of a backup, whatever they are. The very object tells later whether the reader has chosen anything since. */
function replaceSettings(settings: BackupSettings): { readonly before: Settings; readonly after: Settings } {
  const { settings: before, choose } = useSettings.getState();
  choose(parseSettings(JSON.stringify(settings)));
  return { before, after: useSettings.getState().settings };
}

/** Makes a backup and reads it back before it is given away. `give` says what became of it, null for nothing. */
async function make(give: (bytes: Uint8Array<ArrayBuffer>, made: BackupNews) => Promise<BackupNews | null>): Promise<void> {
  await run('making', 'make', FILE_NAME, async (whole) => {
    const [{ writeBackup }, { readBackup }] = await Promise.all([import('../../library/backup-form.ts'), import('../../library/backup-reader.ts')]);
    const rows = await whole.read();
    const pause = pauseInTab();
    const bytes = await writeBackup({ settings: { ...useSettings.getState().settings }, rows }, pause);
    const { damaged } = await readBackup(bytes, pause);
    return give(bytes, { state: 'made', rows: countRows(rows), bytes: bytes.length, damaged: damaged.length });
  });
}

async function run(busy: 'making' | 'reading' | 'restoring', act: 'make' | 'restore', name: string, work: (whole: WholeLibrary, library: Library) => Promise<BackupNews | null>): Promise<void> {
  if (useBackup.getState().busy) return;
  useBackup.setState({ busy, news: null });
  try {
    const library = await openLibraryOnce();
    useBackup.setState({ news: await work(await library.whole(), library), busy: null });
  } catch (cause) {
    const refusal = cause instanceof Error && 'refusal' in cause ? (cause.refusal as Extract<BackupNews, { state: 'refused' }>['refusal']) : null;
    useBackup.setState({ news: refusal ? { state: 'refused', name, refusal } : { state: 'failed', act, fault: faultOf(cause) }, busy: null });
  }
}

function countRows(rows: LibraryRows): number {
  return Object.entries(rows).reduce((sum, [name, { length }]) => sum + (name === 'copies' ? 0 : length), 0);
}
