import type { CiteMessages } from './cite-messages.ts';
import { enCite } from './en-cite.ts';
import type { Locale } from './locale.ts';
import { zhCnCite } from './zh-cn-cite.ts';

/** The strings of citing, sharing and copying; both languages come with what first needs them. */
export const citeByLocale: Readonly<Record<Locale, CiteMessages>> = { 'zh-CN': zhCnCite, en: enCite };
