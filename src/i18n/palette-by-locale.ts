import type { Locale } from './locale.ts';
import type { PaletteMessages } from './palette-messages.ts';

/** The strings of the command palette; both languages come with it. */
export const paletteByLocale: Readonly<Record<Locale, PaletteMessages>> = {
  'zh-CN': {
    title: '命令面板',
    box: '搜索，或输入要做的事',
    placeholder: '稿件、区、单位、版面、设置…',
    kinds: { search: '搜索', act: '当前页面', screen: '前往', page: '版面', district: '按区筛选', organization: '按单位筛选', eventType: '按活动类型筛选', date: '按发生时间筛选', person: '人物', headline: '稿件', setting: '设置' },
    searchFor: (query) => `搜索「${query}」`,
    set: (setting, value) => `${setting}：${value}`,
    keys: '快捷键一览',
    offered: (count) => `有 ${count} 项，按上下键选择`,
  },
  en: {
    title: 'Command palette',
    box: 'Search, or say what to do',
    placeholder: 'Stories, districts, organizations, pages, settings…',
    kinds: { search: 'Search', act: 'On this screen', screen: 'Go to', page: 'Pages', district: 'Filter by district', organization: 'Filter by organization', eventType: 'Filter by event type', date: 'Filter by event date', person: 'People', headline: 'Stories', setting: 'Settings' },
    searchFor: (query) => `Search for “${query}”`,
    set: (setting, value) => `${setting}: ${value}`,
    keys: 'Keyboard shortcuts',
    offered: (count) => (count === 1 ? '1 command, press Enter to run it' : `${count} commands, use the arrow keys to choose`),
  },
};
