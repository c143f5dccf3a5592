import { enRelated } from './en-related.ts';
import type { Locale } from './locale.ts';
import type { RelatedMessages } from './related-messages.ts';
import { zhCnRelated } from './zh-cn-related.ts';

/** The strings of related stories; both languages come with the first of them. */
export const relatedByLocale: Readonly<Record<Locale, RelatedMessages>> = { 'zh-CN': zhCnRelated, en: enRelated };
