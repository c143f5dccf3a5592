import type { HitMessages } from './hit-messages.ts';

export const zhCnHits: HitMessages = {
  title: '本篇中的命中',
  position: (hit, count) => `第 ${hit} 处，共 ${count} 处`,
  next: '下一处',
  previous: '上一处',
  close: '不再标出',
  none: '这一篇里没有这些字',
};
