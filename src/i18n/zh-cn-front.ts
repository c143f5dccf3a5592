import { DISTRICTS } from '../domain/district.ts';
import type { FrontMessages } from './front-messages.ts';

const WEIGHTS = { lead: '头条', main: '主要稿件', short: '短稿' } as const;

export const zhCnFront: FrontMessages = {
  intro: (pages, stories) => `${pages} 个报纸版面，${stories} 篇稿件：读一整版，或按区、单位和活动类型找。`,
  allStories: (count) => `浏览全部 ${count} 篇`,
  empty: '这里还没有版面。在「收藏」里可以带一份自己的文本进来，读成稿件。',

  pages: '版面',
  told: (weight, length) => `${WEIGHTS[weight]}，正文 ${length} 字`,
  morePages: (count) => `再看 ${count} 个版面`,

  districts: '按区',
  districtsTold: '数字是各区的稿件篇数，底色与背景相差越大，篇数越多。点一个区，看它的稿件。',
  central: '放大：城六区和经开区',
  districtList: '各区和篇数',
  districtsWithout: (count) => `其余 ${count} 个区还没有稿件`,
  onMap: { ...(Object.fromEntries(DISTRICTS.map((name) => [name, name.replace(/区$/, '')])) as FrontMessages['onMap']), '经济技术开发区(亦庄)': '经开区' },

  eventTypes: '按活动类型',
  organizations: '提到最多的单位',

  goOn: '继续读',
  goOnNone: '没读完的稿件会在这里，连同读到的地方。',
  readTo: (percent) => `读到 ${percent}%`,
  saved: '我的收藏',
  savedNone: '还没有收藏。打开一篇稿件，点「收藏」，断网也能读。',
  savedAll: (count) => `全部收藏 ${count} 篇`,
  notFetched: '这一栏没有取到；网络恢复后会自动再取。',
};
