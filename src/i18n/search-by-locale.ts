import { enSearch } from './en-search.ts';
import type { Locale } from './locale.ts';
import type { SearchMessages } from './search-messages.ts';
import { zhCnSearch } from './zh-cn-search.ts';

/** The strings of search beyond its box and its list; both languages come with what first needs them. */
export const searchByLocale: Readonly<Record<Locale, SearchMessages>> = { 'zh-CN': zhCnSearch, en: enSearch };
