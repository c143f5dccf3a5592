import { enEntity } from './en-entity.ts';
import type { EntityMessages } from './entity-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnEntity } from './zh-cn-entity.ts';

/** The strings of the screens of entities; both languages come with the first of them. */
export const entityByLocale: Readonly<Record<Locale, EntityMessages>> = { 'zh-CN': zhCnEntity, en: enEntity };
