import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryDate } from '../src/domain/story.ts';
import { enrichStory } from '../src/enrich/enrich-story.ts';
import { runPipeline } from '../src/pipeline.ts';
import { readGazetteers } from './read-gazetteers.ts';
import { storyFromText } from './story-from-text.ts';

const gazetteers = readGazetteers();
const SEED = 20261122;
const DAY_MS = 86_400_000;

const dateOf = (lead: string, issueDate: string | null): StoryDate => {
  const { story, source } = storyFromText({ id: 'test', headline: '短讯', paragraphs: [lead] });
  return enrichStory(story, { gazetteers, source, standingHead: null, issueDate }).value.date;
};
const rangeOf = (lead: string, issueDate: string | null): string => {
  const { from, to } = dateOf(lead, issueDate);
  return from === to ? String(from) : `${from}/${to}`;
};

/** The oracle's own calendar: the platform's, in UTC. */
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const plus = (day: string, count: number): string => iso(Date.parse(day) + count * DAY_MS);

describe('dates with a day of issue', () => {
  it.each([
    ['昨天，甲公司工会举办活动。', '2024-03-01', '2024-02-29'],
    ['前天，甲公司工会举办活动。', '2024-03-01', '2024-02-28'],
    ['今天上午，甲公司工会举办活动。', '2024-03-01', '2024-03-01'],
    ['8月21日，甲公司工会举办活动。', '2023-08-23', '2023-08-21'],
    ['12月30日，甲公司工会举办活动。', '2023-01-03', '2022-12-30'],
    ['本月3日，甲公司工会举办活动。', '2023-08-23', '2023-08-03'],
    ['21日，甲公司工会举办活动。', '2023-08-23', '2023-08-21'],
    ['28日，甲公司工会举办活动。', '2023-08-03', '2023-07-28'],
    ['八月二十一日，甲公司工会举办活动。', '2023-08-23', '2023-08-21'],
    ['上周六，甲公司工会举办活动。', '2024-02-05', '2024-02-03'],
    ['上周，甲公司工会举办活动。', '2024-02-05', '2024-01-29/2024-02-04'],
    ['7月3日至5日，甲公司工会举办活动。', '2024-07-08', '2024-07-03/2024-07-05'],
    ['7月30日至8月2日，甲公司工会举办活动。', '2024-08-08', '2024-07-30/2024-08-02'],
    ['6月28日、29日，甲公司工会举办活动。', '2024-07-08', '2024-06-28/2024-06-29'],
    ['6月下旬，甲公司工会举办活动。', '2024-07-08', '2024-06-21/2024-06-30'],
    ['今年以来，甲公司工会走访了30家企业。', '2024-07-08', '2024-01-01/2024-07-08'],
    ['去年12月，甲公司工会举办活动。', '2024-01-08', '2023-12-01/2023-12-31'],
    ['春节前夕，甲公司工会举办活动。', '2024-02-05', '2023-12-21/2024-02-05'],
    ['在“119”消防宣传日来临之际，甲公司工会举办演练。', '2022-11-07', '2022-10-09/2022-11-07'],
    ['近日，甲公司工会举办活动。', '2024-03-01', '2024-01-30/2024-03-01'],
    ['记者昨天从甲公司工会获悉，该工会近日举办活动。', '2024-03-01', '2024-01-30/2024-03-01'],
    ['2019年5月8日，甲公司挂牌。近日，工会举办活动。', '2024-03-01', '2024-01-30/2024-03-01'],
    ['1月10日起，12位工匠的照片登上灯箱。', '2025-01-14', '2025-01-10/2025-01-14'],
    ['甲公司工会将于9月10日举办活动。', '2024-09-01', '2024-09-10'],
  ])('%s issued on %s', (lead, issue, range) => expect(rangeOf(lead, issue)).toBe(range));

  it.each([
    ['a day that the calendar lacks', '2月30日，甲公司工会举办活动。', '2024-03-05'],
    ['a day that is not near the issue and has no year', '9月1日，甲公司工会举办活动。', '2024-04-05'],
    ['a quotation', '“昨天的成绩属于过去”，甲公司工会提醒职工。', '2024-03-01'],
    ['the bound of a time', '截至8月20日，甲公司工会共有会员300人。', '2024-08-23'],
    ['a distance', '离家最近的驿站，人气最旺。', '2024-08-23'],
    ['no words of time at all', '甲公司工会举办活动。', '2024-08-23'],
  ])('leave open %s', (_, lead, issue) => expect(dateOf(lead, issue).from).toBeNull());

  it('tell how sure they are and on what words they rest', () => {
    expect(dateOf('2023年8月21日，甲公司工会举办活动。', null)).toEqual({ value: '2023-08-21', from: '2023-08-21', to: '2023-08-21', basis: '2023年8月21日', certainty: 'stated' });
    expect(dateOf('昨天，甲公司工会举办活动。', '2024-03-01')).toMatchObject({ basis: '昨天', certainty: 'derived' });
    expect(dateOf('日前，甲公司工会举办活动。', '2024-03-01')).toMatchObject({ value: null, basis: '日前', certainty: 'weak' });
  });
});

describe('dates without a day of issue', () => {
  it.each([
    ['2023年8月21日，甲公司工会举办活动。', '2023-08-21'],
    ['二〇二三年八月二十一日，甲公司工会举办活动。', '2023-08-21'],
    ['2023年8月，甲公司工会举办活动。', '2023-08-01/2023-08-31'],
    ['8月21日，甲公司工会举办活动。', 'null'],
    ['昨天，甲公司工会举办活动。', 'null'],
    ['近日，甲公司工会举办2023年8月21日启动的活动。', 'null'],
  ])('%s', (lead, range) => expect(rangeOf(lead, null)).toBe(range));
});

describe('laws of dates', () => {
  const issues = fc.integer({ min: Date.parse('2010-01-01') / DAY_MS, max: Date.parse('2030-12-31') / DAY_MS }).map((day) => iso(day * DAY_MS));
  const month = (day: string): number => Number(day.slice(5, 7));
  const date = (day: string): number => Number(day.slice(8, 10));
  /** Ways to write a day some days before the issue; each must give a range that holds it. */
  const phrases: readonly [string, number, (day: string, issue: string) => string | null][] = [
    ['month and day', 110, (day) => `${month(day)}月${date(day)}日`],
    ['full date', 360, (day) => `${day.slice(0, 4)}年${month(day)}月${date(day)}日上午`],
    ['yesterday', 1, (day, issue) => (plus(day, 1) === issue ? '昨天' : null)],
    ['lately', 31, () => '近日'],
    ['a while ago', 90, () => '前不久'],
    ['month', 89, (day) => `${month(day)}月`],
    ['third of a month', 89, (day) => `${month(day)}月${date(day) <= 10 ? '上旬' : date(day) <= 20 ? '中旬' : '下旬'}`],
    ['a few days', 100, (day) => `${month(plus(day, -1))}月${date(plus(day, -1))}日至${month(day)}月${date(day)}日`],
    ['this year', 366, (day, issue) => (day.slice(0, 4) === issue.slice(0, 4) ? '今年以来' : null)],
  ];

  it(`a range holds the day meant, is no longer than 366 days and not after the issue (seed ${SEED})`, () => {
    fc.assert(
      fc.property(issues, fc.nat({ max: 366 }), fc.constantFrom(...phrases), (issue, ago, [, reach, write]) => {
        const day = plus(issue, -(ago % (reach + 1)));
        const phrase = write(day, issue);
        fc.pre(phrase !== null);
        const found = dateOf(`${phrase}，甲公司工会举办活动。`, issue);
        expect(found.from, `${phrase} of ${day} issued on ${issue}`).not.toBeNull();
        expect((found.from ?? '9') <= day && day <= (found.to ?? '0'), `${phrase}: ${found.from}–${found.to} lacks ${day}, issued on ${issue}`).toBe(true);
        expect((found.to ?? '9') <= issue).toBe(true);
        expect((Date.parse(found.to ?? '') - Date.parse(found.from ?? '')) / DAY_MS).toBeLessThan(366);
        expect(found.value).toBe(found.from === found.to ? found.from : null);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it(`words of time in any mixture give a range of at most 366 days, ended by the issue, or nothing (seed ${SEED})`, () => {
    const words = fc.constantFrom('今年', '去年', '2022年', '13月', '2月30日', '至', '8月', '21日', '起', '以来', '春节', '前夕', '近日', '昨天', '，', '。', '“', '”', '上周', '六', '下旬', '31日', '元旦期间', '一月', '十一', '当天');
    fc.assert(
      fc.property(issues, fc.array(words, { minLength: 1, maxLength: 8 }), (issue, parts) => {
        for (const day of [issue, null]) {
          const { from, to } = dateOf(`${parts.join('')}工会举办活动。`, day);
          expect(from === null).toBe(to === null);
          if (from === null || to === null) continue;
          expect(from <= to && (day === null || to <= day)).toBe(true);
          expect((Date.parse(to) - Date.parse(from)) / DAY_MS).toBeLessThan(366);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

describe('dates of the five pages', () => {
  interface TruthPage { readonly document: string; readonly issueDate: { readonly from: string; readonly to: string }; readonly stories: readonly { readonly id: string; readonly paragraphs: readonly string[]; readonly date: { readonly from: string; readonly to: string } }[] }
  const folder = new URL('../data/documents/', import.meta.url);
  const truths = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => JSON.parse(readFileSync(new URL(`../data/truth/${name.replace('.txt', '.json')}`, import.meta.url), 'utf8')) as TruthPage);
  const documents = truths.map(({ document }) => ({ name: document, bytes: new Uint8Array(readFileSync(new URL(document, folder))) }));
  const start = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/gu, '').slice(0, 20);

  it.each(['from', 'to'] as const)('given the %s of the days on which they can have been issued: at least 28 of 32 known, none wrong', (edge) => {
    const pages = Object.fromEntries(truths.map(({ document, issueDate }) => [document.replace('.txt', ''), { issueDate: issueDate[edge] }]));
    const result = runPipeline(documents, { gazetteers, pages, withheld: [] });
    let known = 0;
    for (const truth of truths) {
      const found = result.pages.find(({ document }) => document.name === truth.document)?.stories ?? [];
      for (const story of truth.stories) {
        const date = found.find(({ paragraphs }) => start(paragraphs[0]) === start(story.paragraphs[0]))?.date;
        if (!date?.from || !date.to) continue;
        known += 1;
        expect(date.from <= story.date.to && date.to >= story.date.from, `${story.id}: ${date.from}–${date.to} outside ${story.date.from}–${story.date.to}`).toBe(true);
      }
    }
    expect(known).toBeGreaterThanOrEqual(28);
  });

  it('without a day of issue only what the text says by itself', () => {
    const result = runPipeline(documents, { gazetteers, pages: {}, withheld: [] });
    for (const { date } of result.pages.flatMap(({ stories }) => stories)) expect(date.from === null || date.basis?.includes('年')).toBe(true);
  });
});
