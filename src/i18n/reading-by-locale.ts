import { enReading } from './en-reading.ts';
import type { Locale } from './locale.ts';
import type { ReadingMessages } from './reading-messages.ts';
import { zhCnReading } from './zh-cn-reading.ts';

/** The strings of reading and of the list of saved stories; both languages come with what first needs them. */
export const readingByLocale: Readonly<Record<Locale, ReadingMessages>> = { 'zh-CN': zhCnReading, en: enReading };
