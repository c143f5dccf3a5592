import type { SuggestMessages } from './suggest-messages.ts';

export const zhCnSuggest: SuggestMessages = {
  offers: '搜索建议',
  kinds: { district: '区', organization: '单位', person: '人物', headline: '标题' },
  alias: '又称',
  offered: (count) => `有 ${count} 条建议，按上下键选择`,
  recent: '最近的搜索',
  recentOffered: (count) => `最近的搜索 ${count} 条，按上下键选择`,
  forget: (query) => `忘记「${query}」`,
  forgetAll: '全部忘记',
  forgetHint: '按 Delete 键忘记这一条',
  forgotten: (count) => `已忘记 ${count} 条。`,
};
