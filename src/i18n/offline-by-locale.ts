import { enOffline } from './en-offline.ts';
import type { Locale } from './locale.ts';
import type { OfflineMessages } from './offline-messages.ts';
import { zhCnOffline } from './zh-cn-offline.ts';

/** The strings of offline use; both languages come with the screen that tells of it. */
export const offlineByLocale: Readonly<Record<Locale, OfflineMessages>> = { 'zh-CN': zhCnOffline, en: enOffline };
