import type { MineListMessages } from './mine-list-messages.ts';

export const zhCnMineList: MineListMessages = {
  nothing: { title: '这个浏览器里还没有收藏', advice: '收藏只留在存下它的浏览器里，不随网址带走。打开一篇稿件，点「收藏」，或导入自己的版面；在别处存过的，到「我的收藏」用备份恢复。' },
  inAll: (count) => `在全部稿件里有 ${count} 篇`,
  toLibrary: '打开我的收藏',
  gone: (count) => `其中 ${count} 篇已不在当前的数据中，读的是收藏时的副本`,
  unread: (count) => `有 ${count} 篇收藏的副本读不出，没有算在内。到「我的收藏」看是哪几篇。`,
};
