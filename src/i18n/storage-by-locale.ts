import { enStorage } from './en-storage.ts';
import type { Locale } from './locale.ts';
import type { StorageMessages } from './storage-messages.ts';
import { zhCnStorage } from './zh-cn-storage.ts';

/** The strings of the storage section; both languages come with it. */
export const storageByLocale: Readonly<Record<Locale, StorageMessages>> = { 'zh-CN': zhCnStorage, en: enStorage };
