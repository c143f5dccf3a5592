import type { UndoMessages } from './undo-messages.ts';

export const zhCnUndo: UndoMessages = {
  removed: (headline) => `已取消收藏「${headline}」。`,
  undo: '撤销',
  undone: '已撤销。',
};
