import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import type { Page } from '../domain/page.ts';
import { type InputDocument, type References, runPipeline } from '../pipeline.ts';

const references: References = { gazetteers: readGazetteers(), pages: {}, withheld: [] };
const FIRST = `2024年3月5日 星期二 第一版 要闻

凝心聚力谋新篇 实干担当促发展

大兴区总工会建成二十座流动书屋

本报讯（记者 赵明远）昨天，大兴区总工会的流动书屋开进工地，工友们排队借书。

书屋由旧公交车改装而成，车里有空调和热水。（下转第三版）

门头沟区总工会开展法律咨询

本报讯（记者 钱晓）近日，门头沟区总工会在永定镇开展法律咨询，二百名职工参加。
`;
const THIRD = `第三版 2024年3月5日 星期二

（上接第一版）

借书的工友李大山说，下班后有了去处。

“最想看的是电工手册。”他说。

本报记者 孙立 摄

房山区总工会为骑手体检

本报讯（记者 周宁）日前，房山区总工会为骑手免费体检。
`;

function read(texts: Readonly<Record<string, string>>, more: Partial<References> = {}): readonly Page[] {
  const documents = Object.entries(texts).map(([name, text]): InputDocument => ({ name, bytes: new TextEncoder().encode(text) }));
  return runPipeline(documents, { ...references, ...more }).pages;
}

/** The document as its bins give it back. */
function fromBins({ source, bins }: Page): string {
  return bins.map(({ source: place }) => source.slice(...place)).join('');
}

describe('a story that goes over to another page', () => {
  const [first, third] = read({ 'p1.txt': FIRST, 'p3.txt': THIRD }) as [Page, Page];

  it('is one story on the page of its first part, and none on the other', () => {
    expect(first.stories.map(({ headline }) => headline)).toEqual(['大兴区总工会建成二十座流动书屋', '门头沟区总工会开展法律咨询']);
    expect(third.stories.map(({ headline }) => headline)).toEqual(['房山区总工会为骑手体检']);
    expect(first.stories[0]).toMatchObject({
      paragraphs: ['昨天，大兴区总工会的流动书屋开进工地，工友们排队借书。', '书屋由旧公交车改装而成，车里有空调和热水。', '借书的工友李大山说，下班后有了去处。', '“最想看的是电工手册。”他说。'],
      credit: '本报记者 孙立 摄', byline: { reporters: ['赵明远'], photographers: ['孙立'] },
    });
  });

  it('gives both documents back from their bins, and every text of the story from its places', () => {
    expect(fromBins(first)).toBe(FIRST);
    expect(fromBins(third)).toBe(THIRD);
    for (const story of first.stories) {
      story.paragraphs.forEach((paragraph, at) => expect((story.sources.paragraphs[at] ?? []).map(({ from, length }) => first.source.slice(from, from + length)).join('')).toBe(paragraph));
      for (const repair of story.repairs) expect(first.source.slice(...repair.source)).toBe(repair.before);
    }
    for (const { source, page, from } of first.continuations) {
      expect(page).toBe('p3');
      expect(first.source.slice(...source)).toBe(THIRD.slice(from, from + source[1] - source[0]));
    }
  });

  it('keeps the id it has when its other page is not there', () => {
    expect(read({ 'p1.txt': FIRST })[0]?.stories[0]?.id).toBe(first.stories[0]?.id);
  });

  it('leaves both ends as they are, and says so, when date or page number contradict, or two pages could hold the rest', () => {
    const cases: Record<string, string>[] = [
      { 'p1.txt': FIRST },
      { 'p1.txt': FIRST, 'p3.txt': THIRD.replace('3月5日', '3月6日') },
      { 'p1.txt': FIRST, 'p3.txt': THIRD.replace('第三版', '第四版') },
      { 'p1.txt': FIRST, 'p3.txt': THIRD, 'p3b.txt': THIRD },
      { 'p1.txt': FIRST.replace('2024年3月5日 星期二 ', ''), 'p3.txt': THIRD.replace(' 2024年3月5日 星期二', '') },
    ];
    for (const texts of cases) {
      const pages = read(texts);
      expect(pages[0]?.stories[0]?.paragraphs).toHaveLength(2);
      expect(pages[0]?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'unjoined-jump' }));
      for (const page of pages.slice(1)) expect(page.diagnostics).toContainEqual(expect.objectContaining({ rule: 'unjoined-jump' }));
    }
  });

  it('takes the date from pages.json where none is printed', () => {
    const texts = { 'p1.txt': FIRST.replace('2024年3月5日 星期二 ', ''), 'p3.txt': THIRD.replace(' 2024年3月5日 星期二', '') };
    const facts = { issueDate: '2024-03-05' };
    expect(read(texts, { pages: { p1: facts, p3: facts } })[0]?.stories[0]?.paragraphs).toHaveLength(4);
  });

  it('is withheld on both pages', () => {
    const pages = read({ 'p1.txt': FIRST, 'p3.txt': THIRD }, { withheld: [first.stories[0]?.id ?? ''] });
    expect(JSON.stringify(pages)).not.toMatch(/流动书屋|电工手册/u);
    expect(pages.map(({ stories }) => stories.length)).toEqual([1, 1]);
  });
});
