import { enVersion } from './en-version.ts';
import type { Locale } from './locale.ts';
import type { VersionMessages } from './version-messages.ts';
import { zhCnVersion } from './zh-cn-version.ts';

/** The strings about the app's version; both languages come with the screens that show it. */
export const versionByLocale: Readonly<Record<Locale, VersionMessages>> = { 'zh-CN': zhCnVersion, en: enVersion };
