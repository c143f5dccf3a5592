import type { PageMessages, StoryMessages } from './story-messages.ts';

const REPAIR_RULES: Readonly<Record<string, string>> = {
  'join-column-break': '接上被分栏断开的句子',
  'join-pages': '接上另一版上的下半部分',
  'join-print-lines': '接上排版折行',
  'remove-duplicate': '删去重复的文字',
  'remove-jump-line': '删去“下转”“上接”的提示',
  'remove-invisible': '删去看不见的字符',
  'remove-markup': '删去识别软件留下的标记',
};

function day(isoDay: string): string {
  const [year = '', month = '', date = ''] = isoDay.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

export const zhCnStory: StoryMessages = {
  previous: '上一篇',
  next: '下一篇',
  onPage: (page, place, total) => `${page} 第 ${place} 篇，共 ${total} 篇`,
  issueDateUnknown: '日期不详',
  minutes: (minutes) => `约 ${minutes} 分钟`,
  day,
  days: (from, to) => `${day(from)}至${day(to)}`,
  pictureMissing: '图片未随文档提供',
  actions: '本篇操作',
  backToResults: '返回结果',
  tools: { type: '字号', aloud: '朗读', cite: '引用', share: '分享', print: '打印' },
  samePage: '版面导航',
  neighbours: '上一篇和下一篇',

  details: '归类与依据',
  why: '为什么？',
  whyNone: '没有记下原文依据。',
  cut: '……',
  valueInBrackets: (value) => `（${value}）`,
  districtRoles: { primary: '主要', mentioned: '提及' },
  districtBases: { named: '文中写明', subdivision: '由街道、乡镇推得', organization: '由单位所在推得', place: '由地点推得' },
  organizationRoles: { organizer: '主办', participant: '参与', mentioned: '提及' },
  organizationTypes: {
    union: '工会', company: '企业', government: '政府部门', party: '党群组织', school: '学校', media: '媒体', community: '社区', other: '其他',
  },
  mainType: '主要',
  people: '人物',
  peopleNone: '文中没有认出有身份的人物',
  date: '事件日期',
  dateUnknown: '日期不详',
  dateCertainties: { stated: '文中写明', derived: '由文中推算', likely: '较有把握', weak: '把握不大' },
  places: {
    section: '栏题', kicker: '引题', headline: '主题', deck: '副题', byline: '署名', crosshead: '小标题', paragraph: '正文', credit: '图片署名',
    page: '本版文字',
  },
  paragraphNumber: (number) => `正文第 ${number} 段`,
  correct: '更正',
  corrected: '读者更正',
  removed: '读者更正：已去掉',
  restFollows: '以下刊于另一版',
  howRead: '这一版是怎么读的',
  marks: '划线与笔记',
  confidence: '识别把握',
  sure: '分篇、标题和段落都有充分的依据。',
  doubtful: (percent) => `约 ${percent}%：标题或分篇可能有出入，请对照整版。`,

  repairs: (count) => `修复 ${count} 处`,
  repairsHint: '展开时，正文里用红色记号标出每一处。复制正文得到的总是修复后的文字。',
  compare: '原文对照',
  repairsNone: '没有修复：段落与文档原样相同。',
  repairRule: (rule) => REPAIR_RULES[rule] ?? `按规则 ${rule} 改动`,
  repairMark: (number, rule) => `修复 ${number}：${rule}`,
  repairBefore: '原文',
  repairAfter: '修复后',
  repairElsewhere: '正文以外',
  original: '整段原文',
  originalOf: (part) => `（${part}）`,
  skipped: '（此处隔着别的稿件）',
};

export const zhCnPage: PageMessages = {
  number: (number) => `第 ${number} 版`,
  storyCount: (stories) => `共 ${stories} 篇`,
  empty: '这一版没有读出稿件。',
};
