import type { SearchMessages } from './search-messages.ts';

export const zhCnSearch: SearchMessages = {
  fields: { district: '区', organization: '单位', eventType: '类', reporter: '记者', headline: '标题', page: '版', date: '日期' },
  field: (field, value) => `${field}：${value}`,
  or: ' 或 ',
  andMore: (texts, more) => `${texts}等 ${more} 个`,

  reasons: '为什么在这里',
  below: (value) => `（属于 ${value}）`,
  notPrinted: '原文没有写明',
  colon: '：',
  moreReasons: (count) => `还有 ${count} 条`,

  absent: (conditions) => `这里没有哪一篇合「${conditions}」；去掉它再搜。`,
  nearest: '您是不是要找：',
  offered: (term, count) => `${term}（${count} 篇）`,
  comma: '，',
  held: (term, count) => `「${term}」有 ${count} 篇`,
  notTogether: (terms) => `，没有同时含有${terms === 2 ? '两者' : '它们'}的。`,
  alone: (term, count) => `只找「${term}」（${count} 篇）`,
  unfiltered: (count) => `不加筛选，有 ${count} 篇。`,

  onlyPart: '稿件较多，只画出屏幕附近的。浏览器自带的页内查找找不全，请用上面的搜索。',

  bar: (date, count) => `${date}，${count} 篇`,
  unknownDate: '不详',
  shortMonth: String,
};
