import { enUndo } from './en-undo.ts';
import type { Locale } from './locale.ts';
import type { UndoMessages } from './undo-messages.ts';
import { zhCnUndo } from './zh-cn-undo.ts';

/** The strings of undoing; both languages come with what first needs them. */
export const undoByLocale: Readonly<Record<Locale, UndoMessages>> = { 'zh-CN': zhCnUndo, en: enUndo };
