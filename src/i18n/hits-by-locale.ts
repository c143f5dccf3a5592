import { enHits } from './en-hits.ts';
import type { HitMessages } from './hit-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnHits } from './zh-cn-hits.ts';

/** The strings of hits in a story; both languages come with what first needs them. */
export const hitsByLocale: Readonly<Record<Locale, HitMessages>> = { 'zh-CN': zhCnHits, en: enHits };
