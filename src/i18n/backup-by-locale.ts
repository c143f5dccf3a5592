import type { BackupMessages } from './backup-messages.ts';
import { enBackup } from './en-backup.ts';
import type { Locale } from './locale.ts';
import { zhCnBackup } from './zh-cn-backup.ts';

/** The strings of backups; both languages come with what makes them. */
export const backupByLocale: Readonly<Record<Locale, BackupMessages>> = { 'zh-CN': zhCnBackup, en: enBackup };
