import type { LibraryMessages } from './library-messages.ts';

export const zhCnLibrary: LibraryMessages = {
  title: '我的收藏',
  save: '收藏',
  saving: '收藏中…',
  saved: '已收藏',
  saveStory: (label, headline) => `${label}：${headline}`,
  notSaved: '未保存',
  faults: {
    quota: '设备空间不足，能重新下载的文件已先让出。腾出一些空间再试一次，或到「我的收藏」先做备份。',
    unavailable: '浏览器不让本站存东西。在浏览器设置里允许本站存储数据，再刷新。',
    blocked: '另一个标签页还开着旧版本。关掉本站的其他标签页，再刷新。',
    newer: '收藏是更新的版本写下的。刷新页面，换上新版本再看。',
    damaged: '存下的副本与校验值不符，已不可信。重新收藏一次即可。',
    unfetched: '取不到所需的程序，联网后再试。',
    failed: '浏览器没能读写本站的数据。再试一次，或刷新页面；仍然如此，请重启浏览器。',
  },

  closed: '收藏没能打开',
  memory: { title: '本次不保存', advice: '浏览器不让本站存储数据：一切可以照常使用，但存下的关掉页面后就没有了。' },
  fromCopy: '这篇稿件已不在当前的数据中，或暂时读不出；下面是您收藏时存下的副本。',
};
