import type { SearchHelpMessages } from './search-help-messages.ts';

export const zhCnSearchHelp: SearchHelpMessages = {
  title: '怎样搜索',
  intro: '搜的是修复以后的全文，逐字对照，不切词：有这几个字的稿件一篇不漏，没有的一篇不添。全角半角、大小写、各种引号和横线、繁体简体，都当成一样的字。',
  write: '这样写',
  finds: '找到的稿件',
  examples: [
    { query: '慰问 职工', finds: '两个词都有' },
    { query: '“职工 之家”', finds: '引号里的空格也算字' },
    { query: '书屋|阅览室', finds: '有其中一个就行' },
    { query: '工会 -会议', finds: '有「工会」，没有「会议」' },
    { query: '标题:工会', finds: '主题里有这个词' },
    { query: '区:海淀|朝阳', finds: '归在海淀区或朝阳区；写拼音也行：区:haidian、区:hd' },
    { query: '单位:北京市总工会', finds: '这个单位和它的下属' },
    { query: '类:慰问', finds: '活动类型是慰问一类' },
    { query: '记者:张', finds: '记者名字里有这个字' },
    { query: '版:1', finds: '第一版（没有印版次的，按文档次序）' },
    { query: '日期:2022-11', finds: '报道的事发生在这个月；也可以写到年、到日，或 2022-11..2023-01，或「不详」' },
  ],
  order: '先后：词在主题里的在前，其次是引题、副题和栏题，单位名称，导语，正文；几个词的，离得越近越靠前；再按文档和版面的次序。',
  left: '没写完的引号、减号，或者不认识的区名、单位名，会被放在一边并说明，不会悄悄清空结果。写得完整而这里没有的（版:99、日期:2050），结果为空，并说明是哪一项。冒号前也可写英文：district、organization、type、reporter、headline、page、date。',
};
