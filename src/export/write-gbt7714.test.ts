import { describe, expect, it } from 'vitest';
import { madeStory } from '../domain/testing/made-story.ts';
import { exportByLocale } from '../i18n/export-by-locale.ts';
import type { ExportedPage, ExportedStory } from './exported-story.ts';
import { writeGbt7714 } from './write-gbt7714.ts';

const { words } = exportByLocale['zh-CN'];
const UNKNOWN: ExportedPage = { page: 'made', document: 'made.txt', place: 1, paper: null, issueDate: null, number: null, name: null };

function cite(reporters: readonly string[], facts: Partial<ExportedPage> = {}, correspondents: readonly string[] = []): string {
  const story = madeStory({ headline: '青山街道工会\n慰问巡河队', byline: { ...madeStory().byline, reporters, correspondents } });
  const exported: ExportedStory = { story, page: { ...UNKNOWN, ...facts }, address: 'https://paper.example/story/made', savedAt: null, tags: [], note: null, highlights: [] };
  return writeGbt7714(exported, words);
}

describe('a citation by GB/T 7714', () => {
  it('names authors, title, paper, day and page, with full-width comma and brackets', () => {
    expect(cite(['甲乙'], { paper: '劳动报', issueDate: '2000-11-20', number: '15' })).toBe('甲乙. 青山街道工会 慰问巡河队[N]. 劳动报，2000-11-20（15）.');
  });

  it('names three authors at most, reporters first', () => {
    expect(cite(['甲', '乙'], {}, ['丙'])).toMatch(/^甲，乙，丙\. /);
    expect(cite(['甲', '乙'], {}, ['丙', '丁'])).toMatch(/^甲，乙，丙，等\. /);
  });

  it('invents neither author, paper, day nor page', () => {
    expect(cite([], { issueDate: '2000-13-40' })).toBe('青山街道工会 慰问巡河队[N]. 报名不详，日期不详.');
  });
});
