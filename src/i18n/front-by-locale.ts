import { enFront } from './en-front.ts';
import type { FrontMessages } from './front-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnFront } from './zh-cn-front.ts';

/** The strings of the front page; both languages come with it. */
export const frontByLocale: Readonly<Record<Locale, FrontMessages>> = { 'zh-CN': zhCnFront, en: enFront };
