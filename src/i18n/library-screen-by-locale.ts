import { enLibraryScreen } from './en-library-screen.ts';
import type { LibraryScreenMessages } from './library-screen-messages.ts';
import type { Locale } from './locale.ts';
import { zhCnLibraryScreen } from './zh-cn-library-screen.ts';

/** The strings of the library's screen; both languages come with it. */
export const libraryScreenByLocale: Readonly<Record<Locale, LibraryScreenMessages>> = { 'zh-CN': zhCnLibraryScreen, en: enLibraryScreen };
