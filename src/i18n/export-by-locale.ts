import { enExport } from './en-export.ts';
import type { ExportMessages } from './export-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnExport } from './zh-cn-export.ts';

/** The strings of the ways out; both languages come with them, since a book is in Chinese whatever the interface is. */
export const exportByLocale: Readonly<Record<Locale, ExportMessages>> = { 'zh-CN': zhCnExport, en: enExport };
