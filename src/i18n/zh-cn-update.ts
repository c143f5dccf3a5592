import type { UpdateMessages } from './update-messages.ts';

export const zhCnUpdate: UpdateMessages = {
  updateReady: '有新版本',
  update: '更新',
  later: '稍后',
  unfinished: '输入框里还有没用上的文字，更新后就没了。',
  updateAnyway: '仍然更新',
};
