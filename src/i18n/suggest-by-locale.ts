import { enSuggest } from './en-suggest.ts';
import type { Locale } from './locale.ts';
import type { SuggestMessages } from './suggest-messages.ts';
import { zhCnSuggest } from './zh-cn-suggest.ts';

/** The strings of type-ahead; both languages come with its code. */
export const suggestByLocale: Readonly<Record<Locale, SuggestMessages>> = { 'zh-CN': zhCnSuggest, en: enSuggest };
