import type { UndoMessages } from './undo-messages.ts';

export const enUndo: UndoMessages = {
  removed: (headline) => `Removed “${headline}”.`,
  undo: 'Undo',
  undone: 'Undone.',
};
