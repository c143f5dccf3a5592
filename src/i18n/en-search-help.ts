import type { SearchHelpMessages } from './search-help-messages.ts';

export const enSearchHelp: SearchHelpMessages = {
  title: 'How to search',
  intro: 'Search reads the repaired text, character by character, and never cuts it into words: no story that prints these characters is missed, none is added. Width, case, kinds of quotation marks and dashes, traditional and simplified characters count as the same.',
  write: 'Write',
  finds: 'Stories it finds',
  examples: [
    { query: '慰问 职工', finds: 'both terms' },
    { query: '“职工 之家”', finds: 'spaces between quotation marks count too' },
    { query: '书屋|阅览室', finds: 'either of them' },
    { query: '工会 -会议', finds: 'with 工会 and without 会议' },
    { query: 'headline:工会', finds: 'the term in the headline' },
    { query: 'district:海淀|朝阳', finds: 'filed under one of the two districts; pinyin will do: district:haidian, district:hd' },
    { query: 'organization:北京市总工会', finds: 'the organization and all below it' },
    { query: 'type:慰问', finds: 'an event type of this name' },
    { query: 'reporter:张', finds: 'a reporter whose name holds it' },
    { query: 'page:1', finds: 'page one (by order of documents where no number is printed)' },
    { query: 'date:2022-11', finds: 'the event happened that month; a year or a day will do, so will 2022-11..2023-01, or 不详 for unknown' },
  ],
  order: 'Order: terms in the headline first, then kicker, deck and section, names of organizations, lead, body; of several terms the nearer together the better; then the order of documents and pages.',
  left: 'An unfinished quotation mark or minus, or a district or organization that nobody knows, is set aside and reported, so it never silently empties the list. What is written in full and is not here (page:99, date:2050) finds nothing, and the screen says which. The names before the colon may be Chinese too.',
};
