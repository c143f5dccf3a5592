import type { PageFacts } from '../domain/page.ts';
import { isDay, isoDay } from '../text/iso-day.ts';

const DATE = /(\d{4})(?:\s*年\s*(?=\d{1,2}\s*月\s*\d{1,2}\s*日)|[.\-/])(\d{1,2})(?:\s*月\s*|[.\-/])(\d{1,2})\s*日?/u;
const WEEKDAY = /星期[一二三四五六日天]|周[一二三四五六日]/u;
const NUMBER = /(?:第\s*)?([0-9A-Z]{1,3}|[一二三四五六七八九十]{1,3})\s*版(?![\u4e00-\u9fff权面图])|版(?:次|面)?[:：]\s*([0-9A-Z]{1,3})/u;
const EDITORS = /^[□■◆●]?(?:本版)?(?:责任|执行|值班|版式|美术|图片|文字|本版)?(?:责编|编辑|美编|主编|校对|编校|设计|制图|版式|组版|检校)(?:人员)?[\s　:：/／]/u;
const CONTACT = /^(?:(?:新闻|投稿|编辑部)?(?:热线|电话|邮箱|电邮|网址|地址|邮编|E-?mail)\s*[:：]|https?:\/\/)/iu;
const NAMES = /(要闻|综合|工会新闻|工会|新闻|专题|专版|副刊|社会|维权|企业|基层|文化|财经|时事|国际|国内|体育|理论|读书|健康|生活|广告|特刊)/u;
const PAPER = /([\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|早报|晨报|午报)|(?<![\u4e00-\u9fff])(?!本)[\u4e00-\u9fff]{2,7}报(?![\u4e00-\u9fff]))/u;

/** Han characters of the longest name of a page. */
const LONGEST_NAME = 10;
/** The staff of a page, named to the end of its line. */
const STAFF = /(?:(?:责任|执行|值班|美术|版式|图片|文字)?编辑|责编|美编|校对|编校|组版|检校|版式)[:：\s/／].*$/u;

/** A page's number and name and nothing else, in either order: 02 工会新闻. */
const NUMBER_AND_NAME = new RegExp(`^(?:[A-Z]?0?\\d{1,2}[\\s　·|｜]*(?:${NAMES.source}){1,2}|(?:${NAMES.source}){1,2}[\\s　·|｜]+[A-Z]?0?\\d{1,2})$`, 'u');

/** Whether a line belongs to the page and not to its stories: folio, date line, editors' line, contact line. */
export function isPageFurniture(text: string): boolean {
  if (text.length > 80 || /[。，]/u.test(text) || /[上下承紧][转接]|^[（(]?[转接]/u.test(text)) return false;
  if (EDITORS.test(text) || CONTACT.test(text) || NUMBER_AND_NAME.test(text)) return true;
  const rest = text.replace(DATE, '').replace(WEEKDAY, '').replace(NUMBER, '').replace(PAPER, '').replace(NAMES, '')
    .replace(/农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|[正二三四五六七八九十冬腊闰]{1,3}月(?:初|十|廿|卅|三十)[一二三四五六七八九十]?|今日.{1,4}版|总?第\s*\d+\s*期|PAGE/giu, '')
    .replace(STAFF, '').replace(/[\s　|｜·•,，:：\-—/／()（）A-Za-z]/gu, '');
  // A date with a weekday, a page or its staff is no heading, whatever the page is called.
  if (DATE.test(text) && (WEEKDAY.test(text) || NUMBER.test(text) || STAFF.test(text)) && rest.length <= LONGEST_NAME) return true;
  const marks = Number(DATE.test(text)) + Number(WEEKDAY.test(text)) + Number(NUMBER.test(text)) + Number(STAFF.test(text));
  return marks > 0 && rest.length <= 2;
}

/** Whether a line is nothing but a page's name: furniture where it stands beside other furniture. */
export function isPageName(text: string): boolean {
  return text.length <= 8 && text.replace(NAMES, '').replace(/[\s　·|｜/]/gu, '') === '';
}

/** What page furniture says of its page. Fields that it does not print are absent. */
export function readPageFurniture(lines: readonly string[]): Partial<PageFacts> {
  const facts: { -readonly [K in keyof PageFacts]?: PageFacts[K] } = {};
  for (const line of lines) {
    const date = DATE.exec(line);
    if (date && facts.issueDate === undefined) {
      const iso = isoDay(Number(date[1]), Number(date[2]), Number(date[3]));
      if (isDay(iso)) facts.issueDate = iso;
    }
    const number = NUMBER.exec(line) ?? (NUMBER_AND_NAME.test(line) ? /([A-Z]?\d{1,2})/u.exec(line) : null);
    if (number && facts.number === undefined) facts.number = number[1] ?? number[2] ?? null;
    const paper = PAPER.exec(line);
    if (paper?.[1] && facts.paper === undefined) facts.paper = paper[1];
    const name = NAMES.exec(line.replace(PAPER, '').replace(STAFF, ''));
    if (name?.[1] && (number || isPageName(line)) && facts.name === undefined) facts.name = name[1];
  }
  return facts;
}

/** Whether a line of a box of contents leads to another page: a title, a space, 第3版. */
export function isContentsLine(text: string): boolean {
  return text.length <= 40 && /\S[\s\u3000…·.]+第?\s*(?:[0-9A-Z]{1,3}|[一二三四五六七八九十]{1,3})\s*版$/u.test(text) && !/[。，]/u.test(text);
}

/** Whether a line is the name of a box of contents. */
export function isContentsName(text: string): boolean {
  return /^(?:今日|本期|本报|要闻)?(?:导读|看点|提要)$/u.test(text);
}
