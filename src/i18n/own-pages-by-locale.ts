import { enOwnPages } from './en-own-pages.ts';
import type { Locale } from './locale.ts';
import type { OwnPagesMessages } from './own-pages-messages.ts';
import { zhCnOwnPages } from './zh-cn-own-pages.ts';

/** The strings of the reader's own pages; both languages come with what first needs them. */
export const ownPagesByLocale: Readonly<Record<Locale, OwnPagesMessages>> = { 'zh-CN': zhCnOwnPages, en: enOwnPages };
