import type { AloudMessages } from './aloud-messages.ts';
import { enAloud } from './en-aloud.ts';
import type { Locale } from './locale.ts';
import { zhCnAloud } from './zh-cn-aloud.ts';

/** The strings of reading aloud; both languages come with what first needs them. */
export const aloudByLocale: Readonly<Record<Locale, AloudMessages>> = { 'zh-CN': zhCnAloud, en: enAloud };
