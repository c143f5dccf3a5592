import type { MineMessages } from './mine-messages.ts';

export const zhCnMine: MineMessages = {
  only: '只看我的收藏',
  holds: '收藏的稿件和我导入的版面',
};
