import type { CorrectionMessages } from './correction-messages.ts';

export const zhCnCorrections: CorrectionMessages = {
  title: '更正归类',
  intro: '更正立即计入筛选和数目，只保存在这台设备上；可以随时撤销，也可以导出来交给本站的维护者。',
  done: '完成',
  wrong: '不对',
  wrongValue: (value) => `不对，去掉「${value}」`,
  missing: { district: '缺一个区', eventType: '缺一个活动类型' },
  choose: '请选择',
  whichSentence: (value) => `哪一句说明是「${value}」？`,
  add: (value) => `加上「${value}」`,
  cancel: '取消',
  byYou: { remove: '您已去掉', add: '您加上的' },
  restore: '恢复',
  restoreValue: (value) => `恢复「${value}」`,
  none: '没有',
  changed: (change, value, counts) => {
    const acts = { remove: `已去掉「${value}」`, add: `已加上「${value}」`, withdrawn: `已撤销对「${value}」的更正` };
    return counts ? `${acts[change]}：这一项由 ${counts.before} 篇变为 ${counts.after} 篇。` : `${acts[change]}。`;
  },
  notKept: '更正没有保存',
  keptForNow: '浏览器不让本站存储数据：更正可以照常使用，但关掉页面后就没有了。',
  all: '我的全部更正',

  own: '我的更正',
  ownIntro: '您在稿件里作的更正都列在这里。它们已经计入筛选、数目和搜索结果。',
  ownNone: '还没有更正。打开一篇稿件，在「归类与依据」旁点「更正」。',
  ownCount: (count) => `共 ${count} 处`,
  outcomes: {
    applied: '已计入', 'no-effect': '不再起作用：数据已经和它一致，可以撤销', 'unknown-value': '没有采用：这一项不在名单里', 'evidence-lost': '没有采用：所凭的句子已经不在这一篇里',
    'unknown-story': '没有采用：收录里已没有这一篇', unreadable: '暂未计入：这一版现在读不出',
  },
  changes: { remove: '去掉', add: '加上' },
  evidence: '依据',
  withdraw: '撤销',
  withdrawOne: (value, story) => `撤销对「${value}」的更正：${story}`,
  clear: '全部撤销',
  clearConfirm: (count) => `撤销全部 ${count} 处更正`,
  cleared: (count) => `已撤销 ${count} 处更正。`,
  exportFile: '导出更正',
  exportNote: '得到一个文件。交给维护者放进 data/corrections/，下次建库时就会采用；里面只有更正本身，没有时间，也没有您的任何信息。',
  story: (id) => `稿件 ${id}`,
};
