import { enSearchHelp } from './en-search-help.ts';
import type { Locale } from './locale.ts';
import type { SearchHelpMessages } from './search-help-messages.ts';
import { zhCnSearchHelp } from './zh-cn-search-help.ts';

/** The strings that explain the query language; both languages come with what first needs them. */
export const searchHelpByLocale: Readonly<Record<Locale, SearchHelpMessages>> = { 'zh-CN': zhCnSearchHelp, en: enSearchHelp };
