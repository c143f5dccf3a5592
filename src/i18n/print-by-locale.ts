import { enPrint } from './en-print.ts';
import type { Locale } from './locale.ts';
import type { PrintMessages } from './print-messages.ts';
import { zhCnPrint } from './zh-cn-print.ts';

/** The strings of printing saved stories; both languages come with what first needs them. */
export const printByLocale: Readonly<Record<Locale, PrintMessages>> = { 'zh-CN': zhCnPrint, en: enPrint };
