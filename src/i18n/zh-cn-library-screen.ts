import type { LibraryScreenMessages } from './library-screen-messages.ts';

export const zhCnLibraryScreen: LibraryScreenMessages = {
  intro: '收藏只存在这台设备上，连同整篇文字和原文；稿件以后撤下或网络断开，这里照样能读。',
  savedOn: (day) => `${day} 收藏`,
  opening: '正在打开收藏…',
  empty: { title: '还没有收藏', advice: '打开一篇稿件，点「收藏」，断网也能读。' },
  remove: '取消收藏',
  removeStory: (headline) => `取消收藏：${headline}`,
  readable: '离线可读',
  damaged: '副本已损坏，请重新收藏',
};
