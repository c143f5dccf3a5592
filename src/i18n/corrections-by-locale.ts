import type { CorrectionMessages } from './correction-messages.ts';
import { enCorrections } from './en-corrections.ts';
import type { Locale } from './locale.ts';
import { zhCnCorrections } from './zh-cn-corrections.ts';

/** The strings of corrections; both languages come with what first needs them. */
export const correctionsByLocale: Readonly<Record<Locale, CorrectionMessages>> = { 'zh-CN': zhCnCorrections, en: enCorrections };
