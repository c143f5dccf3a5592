import { enUpdate } from './en-update.ts';
import type { Locale } from './locale.ts';
import type { UpdateMessages } from './update-messages.ts';
import { zhCnUpdate } from './zh-cn-update.ts';

/** The strings of the bar that offers an update; both languages come with it. */
export const updateByLocale: Readonly<Record<Locale, UpdateMessages>> = { 'zh-CN': zhCnUpdate, en: enUpdate };
