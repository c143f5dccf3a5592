import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { UNMARKED } from '../domain/facet.ts';
import type { Messages } from './messages.ts';
import { zhCnLibrary } from './zh-cn-library.ts';
import { zhCnPage, zhCnStory } from './zh-cn-story.ts';

function asIs<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const labels: Partial<Record<Name, string>> = {};
  for (const name of names) labels[name] = name;
  return labels as Record<Name, string>;
}

const stories = (count: number): string => `${count} 篇`;

export const zhCn: Messages = {
  locale: 'zh-CN',
  districts: asIs(DISTRICTS),
  eventTypes: asIs(EVENT_TYPES),
  unmarked: UNMARKED,

  app: {
    name: '版面',
    skipToContent: '跳到正文',
    navigation: '主导航',
    front: '首页',
    browse: '浏览',
    search: '搜索',
    library: '收藏',
    settings: '设置',
    about: '数据说明',
    footer: '文字版权属于原报社，本站只作阅读整理。',
    titleOf: (screen) => `${screen} · 版面`,
  },

  terms: {
    stories,
    facets: { district: '区', organization: '单位', eventType: '活动类型', date: '发生时间' },
    photoBrief: '图片新闻',
    documentNumber: (place) => `文档 ${String(place).padStart(3, '0')}`,
    eventDate: (year, month) => (month === null ? `${year}年` : `${year}年${month}月`),
    listSeparator: '、',
    middleDot: ' · ',
    noHeadline: '（无标题）',
    close: '关闭',
  },

  browse: {
    title: '浏览稿件',
    searchLabel: '搜索稿件',
    searchPlaceholder: '搜标题、正文、单位',
    filters: '筛选',
    openFilters: (chosen) => (chosen === 0 ? '筛选' : `筛选 ${chosen}`),
    showResults: (count) => `查看 ${count} 篇`,
    chosen: '已选',
    clearFilters: '清除筛选',
    exclude: (value) => `排除${value}`,
    excluded: (value) => `不含 ${value}`,
    removeChip: (value) => `取消「${value}」`,
    findIn: (facet) => `在${facet}中查找`,
    found: (count) => (count === 0 ? '没有这个名称，换个说法试试。' : `找到 ${count} 个`),
    more: (count) => `再显示 ${count} 个`,
    fewer: '收起',
    below: (value) => `${value}的下级`,
    takenAlong: '随上级',
    mentioned: '连同仅提及的',
    sort: '排序',
    sorts: { relevance: '按相关', page: '按版面', newest: '新的在前', oldest: '旧的在前' },
    resultCount: stories,
    chosenCount: (chosen) => `，已选 ${chosen} 项`,
    results: '结果',
    skipToResults: '跳到结果',
    corrections: (count) => `已计入您的 ${count} 处更正`,
    corrected: '已更正',
    added: '新',
    own: '我导入的',
    ignored: (parts) => `以下内容没有参与搜索：${parts}`,
    none: { title: '没有符合的稿件', advice: '少选一项、换个词，或清除筛选再试。' },
    withoutFilters: '清除筛选再搜',
  },

  status: {
    loading: '正在打开…',
    offline: '现在没有网络。已下载的内容照常可读。',
    retry: '重试',
    toFront: '回首页',
    toBrowse: '浏览全部稿件',
    details: '详细信息',
    faults: {
      'unknown-format': { title: '数据比阅读器新', advice: '刷新页面，换上新的阅读器；仍然如此，请告诉本站的维护者。' },
      missing: { title: '取不到数据', advice: '检查网络后重试。离线文件下载完以后，断网也能打开。' },
      corrupt: { title: '数据在途中损坏', advice: '重试会重新下载；仍然如此，请告诉本站的维护者。' },
      invalid: { title: '数据不合格式', advice: '这是发布时的差错。请告诉本站的维护者，附上下面的详细信息。' },
      worker: { title: '搜索程序没有启动', advice: '刷新页面再试；浏览器太旧时请更新。收藏不受影响。' },
    },
    unexpected: { title: '这一屏没能打开', advice: '先重试；不行就回首页。收藏不受影响。' },
    partUnreadable: (files) => `有一部分数据暂时读不出：${files}。其余照常可读。`,
  },

  notFound: {
    route: { title: '没有这个地址', advice: '地址可能抄漏了字。可以回首页，或搜索要找的稿件。' },
    story: { title: '没有这篇稿件', advice: '地址可能抄漏了字，或稿件已经撤下。搜索标题里的几个字试试。' },
    page: { title: '没有这个版面', advice: '地址可能抄漏了字。首页列着全部版面。' },
    search: '搜索稿件',
  },

  story: zhCnStory,
  page: zhCnPage,
  library: zhCnLibrary,
};
