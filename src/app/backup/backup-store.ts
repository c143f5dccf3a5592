import { create } from 'zustand';
import type { BackupRefusal } from '../../library/backup-error.ts';
import type { MergePreview } from '../../library/backup-plan.ts';
import type { ReadBackup } from '../../library/backup-reader.ts';
import type { StoreName } from '../../library/backup-rows.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { LibraryChange } from '../../library/whole-library.ts';
import type { Settings } from '../settings/settings.ts';

export type RestoreMode = 'merge' | 'replace';

/** A file that can be restored, and what that would do. */
export interface ChosenBackup {
  readonly name: string;
  readonly backup: ReadBackup;
  readonly preview: ReadonlyMap<StoreName, MergePreview>;
}

/** What was done last, in figures. A saved story counts once, with its copy. */
export type BackupNews =
  | { readonly state: 'made'; readonly rows: number; readonly bytes: number; readonly damaged: number }
  /** It waits for a press: the system passes nothing on without one. */
  | { readonly state: 'ready'; readonly file: File }
  | { readonly state: 'shared' | 'not-shared' | 'undone' }
  | { readonly state: 'restored'; readonly mode: RestoreMode; readonly rows: number }
  | { readonly state: 'refused'; readonly name: string; readonly refusal: BackupRefusal }
  | { readonly state: 'failed'; readonly act: 'make' | 'restore'; readonly fault: LibraryFault };

interface ReplacedSettings {
  readonly before: Settings;
  readonly after: Settings;
}

interface BackupState {
  readonly busy: 'making' | 'reading' | 'restoring' | null;
  readonly chosen: ChosenBackup | null;
  readonly news: BackupNews | null;
  /** What the last restore did, for as long as it can be undone. */
  readonly undo: { readonly change: LibraryChange; readonly settings: ReplacedSettings | null } | null;
}

/** What the screens show of backups. backup-acts.ts is what changes it. */
export const useBackup = create<BackupState>()(() => ({ busy: null, chosen: null, news: null, undo: null }));
