import type { Locale } from './locale.ts';

interface OutOfReachMessages {
  readonly title: string;
  readonly heading: string;
  readonly cause: string;
  readonly saved: string;
  readonly retry: string;
}

/** The strings of the page that the service worker itself holds. It stands in both languages: which one the reader chose is not known there. */
export const outOfReachByLocale: Readonly<Record<Locale, OutOfReachMessages>> = {
  'zh-CN': {
    title: '暂时打不开 · 版面',
    heading: '暂时打不开这一页',
    cause: '浏览器清理了本应用的离线文件，而服务器此刻也连不上。',
    saved: '您的收藏另外存放，不受影响。服务器恢复后再打开，离线文件会自动补齐。',
    retry: '再试一次',
  },
  en: {
    title: 'Cannot be opened now · Banmian',
    heading: 'This page cannot be opened now',
    cause: 'The browser has cleared the offline files of this app, and the server cannot be reached.',
    saved: 'What you saved is kept separately and is not affected. Once the server is back, the offline files are fetched again.',
    retry: 'Try again',
  },
};
