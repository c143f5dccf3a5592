import { enHighlights } from './en-highlights.ts';
import type { HighlightsMessages } from './highlights-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnHighlights } from './zh-cn-highlights.ts';

/** The strings of highlights and notes; both languages come with what first needs them. */
export const highlightsByLocale: Readonly<Record<Locale, HighlightsMessages>> = { 'zh-CN': zhCnHighlights, en: enHighlights };
