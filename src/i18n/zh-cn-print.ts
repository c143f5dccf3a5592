import type { PrintMessages } from './print-messages.ts';

export const zhCnPrint: PrintMessages = {
  title: '打印收藏',
  hint: 'A4 纸，黑白，正文分两栏，1200 字以内的一篇印在一张上，下面有链接。印出的只有稿件，没有划线和笔记。',
  options: '选项',
  withContents: '多于一篇时，开头印上目录',
  contents: '目录',
  print: '打印',
  preparing: '正在准备…',
  nothing: '没有可印的稿件。请至少选一篇。',
  failed: '没能读出收藏的稿件。请再试一次。',
  left: (count) => `有 ${count} 篇的副本读不出来，没有印上：`,
};
