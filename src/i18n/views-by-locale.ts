import { enViews } from './en-views.ts';
import type { Locale } from './locale.ts';
import type { ViewsMessages } from './views-messages.ts';
import { zhCnViews } from './zh-cn-views.ts';

/** The strings of saved views and recent searches; both languages come with what first needs them. */
export const viewsByLocale: Readonly<Record<Locale, ViewsMessages>> = { 'zh-CN': zhCnViews, en: enViews };
