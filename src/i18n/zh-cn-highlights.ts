import type { HighlightsMessages } from './highlights-messages.ts';

export const zhCnHighlights: HighlightsMessages = {
  title: '划线与笔记',
  colours: { yellow: '黄', green: '绿', blue: '蓝', red: '红' },
  markSelection: '给选中的文字划线',
  markIn: (colour) => `划线：${colour}`,
  toSelection: '给选中的文字划线',
  writeNote: '写笔记',
  howTo: '选中正文里的文字，就能划线、写笔记；只存在这台设备上。',

  highlight: '划线',
  openHighlight: (colour, quote) => `打开${colour}色划线：${quote}`,
  colour: '颜色',
  note: '笔记',
  done: '完成',
  remove: '取消划线',
  removeOne: (quote) => `取消划线：${quote}`,
  storyNote: '整篇的笔记',
  writeStoryNote: '给整篇写笔记',
  changeNote: '改笔记',
  removeNote: '删除笔记',
  removeNoteOn: (headline) => `删除笔记：${headline}`,

  did: {
    marked: (colour) => `已划线（${colour}）。`,
    recoloured: (colour) => `已改为${colour}色。`,
    noted: '笔记已存下。',
    unnoted: '已删除笔记。',
    removed: '已取消划线。',
  },
  undo: '撤销',
  close: '关闭提示',
  notKept: '没能存下',

  reads: '文字后来有修复，这里现在是：',
  moved: '稿件的文字变过；这条划线是按原文和上下文重新找到的。',
  adrift: '找不到原处的划线',
  adriftWhy: {
    gone: '稿件里已没有这段文字。',
    unsure: '稿件里还有这段文字，但上下文不同，或不止一处，不能断定是哪一处。',
    story: '这篇稿件已不在数据中，也没有收藏副本。',
  },
  ledTo: (colour, quote) => `${colour}色划线：${quote}`,

  intro: '新的在前；点标题回到划线的地方。',
  highlights: (count) => `划线 ${count} 条`,
  storyNotes: (count) => `整篇的笔记 ${count} 条`,
  find: '在划线和笔记里找',
  found: (count) => `找到 ${count} 条`,
  more: (count) => `再显示 ${count} 条`,
  unchecked: (count) => `有 ${count} 篇稿件暂时读不出，其中的划线还没有核对位置。`,
  madeOn: (isoTime) => isoTime.slice(0, 10),
};
