import type { PublishMessages } from './publish-messages.ts';

/** Static pages and feeds are in the language of the collection, so there is no other. */
export const zhCnPublish: PublishMessages = {
  description: '把扫描识别的报纸版面读成一篇篇稿件：按区、单位和活动类型查找，断网也能读。',
  feedTitle: '版面 · 稿件',
  storiesOf: (name, stories) => `${name}：稿件 ${stories} 篇。`,
  unsigned: '未署名',
};
