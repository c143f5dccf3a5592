import type { CiteMessages } from './cite-messages.ts';

export const zhCnCite: CiteMessages = {
  cite: '引用',
  nothingInvented: '版面上没有印出的报名、日期写作“不详”，没有印出的作者、版次略去，不作推测。',
  forms: { gbt: 'GB/T 7714—2025', bibtex: 'BibTeX', ris: 'RIS' },
  copy: (form) => `复制${/^\p{Script=Han}/u.test(form) ? '' : ' '}${form}`,
  copied: (form) => `已复制${/^\p{Script=Han}/u.test(form) ? '' : ' '}${form}。`,
  copyFailed: '浏览器没有让复制。请自己选中文字复制。',

  share: '分享与复制',
  linkHint: '链接在能打开本站的设备上有效。',
  link: '链接',
  text: '全文',
  citedText: '全文和出处',
  system: '交给系统分享',
  shareLink: '分享链接…',
  shareText: '分享全文…',
  shareFailed: '没能交给系统分享。请改用复制。',
  source: (citation) => `出处：${citation}`,
};
