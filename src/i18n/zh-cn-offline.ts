import type { OfflineMessages } from './offline-messages.ts';

export const zhCnOffline: OfflineMessages = {
  title: '离线使用',
  app: '应用本身已存好，没有网络也能打开。',
  starting: '正在准备离线文件…',
  installing: (size) => `应用本身要下载 ${size}（压缩传输，实际更少）。`,
  unsupported: '这个浏览器或这个地址（非 https）不能离线打开本站；收藏仍存在这台设备上。',
  withdrawn: '本站暂停了离线使用，须联网打开；收藏和您写下的都还在这台设备上。',
  downloaded: (done, total, left) => `全部稿件的文件：已下载 ${done} / ${total} 个，还要下载 ${left}（压缩传输，实际更少）。`,
  complete: (total) => `全部稿件的文件：已下载 ${total} / ${total} 个，没有网络也能读、能搜。`,
  incomplete: (failed) => `有 ${failed} 个文件这次没取到，下次联网打开时接着下载。`,
  waits: '浏览器要求节省流量，所以先不下载：没有网络时，只有收藏的稿件能读。',
  downloadAll: (size) => `下载全部，供离线使用（${size}）`,
  allHere: '全部稿件都在这台设备上，断网也能读、能搜。',
  notAllHere: (done, total) => `正在下载离线文件（${done} / ${total}），下载完以后，断网也能读、能搜。`,
  heldBack: (done, total) => `浏览器要求节省流量，离线文件还没有下载完（${done} / ${total}），断网后只有收藏的稿件能读。`,
  toDownload: '去下载',
};
