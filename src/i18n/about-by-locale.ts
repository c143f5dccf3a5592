import type { AboutMessages } from './about-messages.ts';
import { enAbout } from './en-about.ts';
import type { Locale } from './locale.ts';
import { zhCnAbout } from './zh-cn-about.ts';

/** The strings of «about the data»; both languages come with its screens. */
export const aboutByLocale: Readonly<Record<Locale, AboutMessages>> = { 'zh-CN': zhCnAbout, en: enAbout };
