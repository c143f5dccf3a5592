import type { KeysMessages } from './keys-messages.ts';
import type { Locale } from './locale.ts';

/** The strings of keys; both languages come with what first needs them. */
export const keysByLocale: Readonly<Record<Locale, KeysMessages>> = {
  'zh-CN': {
    title: '快捷键',
    everywhere: '各处',
    thisScreen: '当前页面',
    sheets: '弹出的面板',
    off: '单键快捷键已关闭，下面只有 Ctrl+K、⌘K、选中文字以后的方向键和面板里的 Esc 有效。',
    selected: '已选中一句，再按 h 划线。',
    steer: '↑\u00A0↓ 换一句，←\u00A0→ 移动开头，Shift\u00A0+\u00A0←\u00A0→ 移动结尾',
    lines: {
      search: '跳到搜索框', palette: '打开命令面板', help: '列出快捷键', step: '下一篇、上一篇', open: '打开选中的稿件', save: '收藏或取消收藏', pageStep: '本版上一篇、下一篇',
      resultStep: '搜索结果中的下一篇、上一篇', hit: '搜索词的后一处、前一处', highlight: '选中一句；已有选中的文字时，跳到划线工具',
      sentence: '选中以后：换前一句、后一句', beginning: '选中以后：开头移一个字；加 Ctrl 移一个词', end: '选中以后：结尾移一个字；再加 Ctrl 移一个词', back: '返回', closeSheet: '关闭',
    },
  },
  en: {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    thisScreen: 'On this screen',
    sheets: 'In a sheet',
    off: 'Single-key shortcuts are off: of these only Ctrl+K, ⌘K, the arrows once text is selected, and Esc in a sheet act.',
    selected: 'A sentence is selected: h highlights it.',
    steer: '↑\u00A0↓ sentence, ←\u00A0→ beginning, Shift\u00A0+\u00A0←\u00A0→ end',
    lines: {
      search: 'Go to the search box', palette: 'Open the command palette', help: 'List the shortcuts', step: 'Next and previous story', open: 'Open the story with focus', save: 'Save the story, or remove it',
      pageStep: 'Previous and next story of the page', resultStep: 'Next and previous story of the results', hit: 'Next and previous hit of the search', highlight: 'Select a sentence; with text selected, go to the highlighting tools',
      sentence: 'Once selected: the sentence before, or after', beginning: 'Once selected: move its beginning by a character, with Ctrl by a word', end: 'Once selected: move its end by a character, with Ctrl by a word', back: 'Go back', closeSheet: 'Close it',
    },
  },
};
