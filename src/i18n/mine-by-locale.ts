import { enMine } from './en-mine.ts';
import type { Locale } from './locale.ts';
import type { MineMessages } from './mine-messages.ts';
import { zhCnMine } from './zh-cn-mine.ts';

/** The strings of the choice of «only my library»; both languages come with what first needs them. */
export const mineByLocale: Readonly<Record<Locale, MineMessages>> = { 'zh-CN': zhCnMine, en: enMine };
