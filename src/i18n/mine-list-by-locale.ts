import { enMineList } from './en-mine-list.ts';
import type { Locale } from './locale.ts';
import type { MineListMessages } from './mine-list-messages.ts';
import { zhCnMineList } from './zh-cn-mine-list.ts';

/** The strings of a list of what the reader keeps; both languages come with what first needs them. */
export const mineListByLocale: Readonly<Record<Locale, MineListMessages>> = { 'zh-CN': zhCnMineList, en: enMineList };
