import type { StorageMessages } from './storage-messages.ts';
import { writeSize } from './write-size.ts';

const kinds: StorageMessages['kinds'] = {
  bookmarks: '收藏', highlights: '划线', notes: '笔记', tags: '标签', readings: '阅读进度', visits: '最近阅读', documents: '我导入的文档', corrections: '更正', views: '视图', searches: '最近的搜索',
};
const same = (unit: string): readonly [string, string] => [unit, unit];
const units: StorageMessages['units'] = {
  bookmarks: same('篇收藏'), highlights: same('处划线'), notes: same('条笔记'), tags: same('个标签'), readings: same('篇阅读进度'), visits: same('篇最近阅读'), documents: same('份我导入的文档'), corrections: same('条更正'),
  views: same('个视图'), searches: same('条最近的搜索'),
};

export const zhCnStorage: StorageMessages = {
  title: '存储',
  stays: '下面的一切都只存在这台设备上，什么也不会传出去。',
  kinds,
  columns: { kind: '种类', rows: '数量', bytes: '大小' },
  total: '合计',
  counting: '正在清点…',
  nothing: '这里还没有存下什么。',
  size: writeSize,
  units,
  amount: (rows, unit) => `${rows} ${unit}`,
  separator: '、',

  lost: (amounts, day) => `${day} 打开时发现：浏览器丢失了先前存下的 ${amounts}。`,
  lostUnknown: (day) => `${day} 打开时浏览器报告：本站存下的数据全部丢失，数目不详。`,
  restore: '从备份恢复',
  dismiss: '知道了',

  checks: '副本核对',
  checked: (intact, total) => `${total} 篇收藏里，${intact} 篇的副本已读回，与校验值相符。打开本站时会再逐篇核对。`,
  checkNow: '现在检查',
  checking: (done, total) => `正在检查：${done} / ${total}`,
  whenChecked: '每篇上次检查的时间',
  neverChecked: '还没检查过',
  more: (rows) => `还有 ${rows} 篇，检查得更晚。`,
  damaged: (stories) => `${stories} 篇收藏的副本已损坏或丢失：`,
  mend: '重新收藏',
  mendStory: (headline) => `重新收藏：${headline}`,
  notMended: '报库里已没有这篇，或暂时读不出。',

  lasting: '能存多久',
  promised: '浏览器已答应：设备空间紧张时不会自行清除。',
  notAsked: '浏览器还没有答应长期保存：设备空间紧张时，它可能自行清除。',
  refused: '浏览器没有答应长期保存：设备空间紧张时，它可能自行清除。请常做备份。',
  cannotAsk: '这个浏览器或这个地址（非 https）不能请求长期保存。请常做备份。',
  ask: '请求长期保存',
  lastBackup: (day) => (day ? `上次备份：${day}。` : '还没有备份过。'),
  toBackup: '去备份',

  clear: '全部清除',
  clearAll: '全部清除…',
  clearNames: (amounts) => `将清除这台设备上的 ${amounts}。设置不变。关掉这个标签页之前可以撤销。`,
  confirmClear: '确定清除',
  cancel: '取消',
  cleared: (amounts) => `已清除 ${amounts}。关掉这个标签页之前可以撤销。`,
  undo: '撤销清除',
  failed: '没能完成',
};
