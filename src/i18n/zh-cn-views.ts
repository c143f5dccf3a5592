import type { ViewsMessages } from './views-messages.ts';

export const zhCnViews: ViewsMessages = {
  title: '存下的视图',
  intro: '每个视图是一次检索和筛选；以后稿件多了，这里会标出新增几篇。',
  save: '存为视图',
  saved: '已存视图',
  notKept: '没能存下',
  mentioned: '含仅提及的区',
  added: (count) => `+${count}`,
  addedAloud: (count) => `新增 ${count} 篇`,
  all: '全部视图',
  rename: '改名',
  renameView: (name) => `改名：${name}`,
  newName: '新名称，留空用原来的条件命名',
  keepName: '确定',
  cancel: '取消',
  remove: '删除',
  removeView: (name) => `删除视图：${name}`,
  removed: (name) => `已删除视图「${name}」。`,

  recent: '记住最近的搜索',
  recentChoices: { kept: '记住', off: '不记' },
  recentNote: (most) => `按回车搜索过的、或从结果里打开过稿件的，最近 ${most} 条，只存在这台设备上。`,
  forgetAll: (count) => `清空已记住的 ${count} 条`,
  forgotten: (count) => `已清空 ${count} 条。`,
};
