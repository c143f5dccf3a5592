import type { Locale } from './locale.ts';
import type { SettingsMessages } from './settings-messages.ts';

/** The strings of the settings; both languages come with their screen. */
export const settingsByLocale: Readonly<Record<Locale, SettingsMessages>> = {
  'zh-CN': {
    title: '设置',
    intro: '改动立即生效，只保存在这台设备上。',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', sepia: '护眼', dark: '深色' },
    textSize: '字号',
    textSizes: { small: '小', standard: '标准', large: '大', larger: '特大' },
    lineHeight: '行距',
    lineHeights: { tight: '紧', standard: '标准', loose: '松' },
    language: '语言',
    languages: { system: '跟随系统', 'zh-CN': '中文', en: 'English' },
    singleKeys: '单键快捷键',
    singleKeysChoices: { on: '开', off: '关' },
    singleKeysNote: '按 / 跳到搜索框；从搜索结果打开稿件后，按 n 和 Shift+n 到后一处、前一处。',
    sample: '样张',
    sampleText: '新闻纸上的字，排得匀，读得才久。标点不站行首，段首空两格，一行不过三十四字；数字 2026 与 English 夹在中间，也留一点空。',
    notKept: '浏览器不让本站保存设置，关掉页面后要重新选。',
  },
  en: {
    title: 'Settings',
    intro: 'Changes apply at once and are kept on this device only.',
    theme: 'Theme',
    themes: { system: 'Follow system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    textSize: 'Text size',
    textSizes: { small: 'Small', standard: 'Standard', large: 'Large', larger: 'Larger' },
    lineHeight: 'Line height',
    lineHeights: { tight: 'Tight', standard: 'Standard', loose: 'Loose' },
    language: 'Language',
    languages: { system: 'Follow system', 'zh-CN': '中文', en: 'English' },
    singleKeys: 'Single-key shortcuts',
    singleKeysChoices: { on: 'On', off: 'Off' },
    singleKeysNote: '/ goes to the search box; in a story opened from a search, n and Shift+n go to the next and the previous hit.',
    sample: 'Sample',
    sampleText: '新闻纸上的字，排得匀，读得才久。标点不站行首，段首空两格，一行不过三十四字；数字 2026 与 English 夹在中间，也留一点空。',
    notKept: 'The browser does not let this site keep settings: choose again after closing the page.',
  },
};
