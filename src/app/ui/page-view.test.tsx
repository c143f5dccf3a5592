import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from './messages-context.ts';
import { pageFlow, type StoryItem } from './page-flow.ts';
import { PageView } from './page-view.tsx';
import { madePage, madeStory, spanOf } from '../../domain/testing/made-story.ts';

function render(page: Page): string {
  return renderToStaticMarkup(<MessagesContext value={zhCn}><PageView page={page} place={1} /></MessagesContext>);
}

const SEED = 20230221;
const stories = ['甲', '乙', '丙'].map((id) => madeStory({ id, section: id === '丙' ? null : '专栏' }));

/** A made-up story with a body of the given length. */
function long(id: string, length: number): Story {
  return madeStory({ id, paragraphs: ['字'.repeat(length)], sources: { ...madeStory().sources, paragraphs: [[]] } });
}

function rows(page: Page): readonly (readonly StoryItem[])[] {
  return pageFlow(page).flatMap((item) => (item.kind === 'stories' ? item.rows : []));
}

describe('pageFlow', () => {
  it('keeps stories of one section together and in reading order', () => {
    const flow = pageFlow(madePage(stories));
    expect(flow.map((item) => (item.kind === 'stories' ? [item.section, item.rows.flat().map(({ story }) => story.id)] : []))).toEqual([['专栏', ['甲', '乙']], [null, ['丙']]]);
  });

  it('puts a strip before the first story that begins after it', () => {
    const moved = stories.map((story, index) => (index === 0 ? story : { ...story, sources: { ...story.sources, headline: [{ at: 0, from: 200, length: 11 }], byline: [], paragraphs: [], credit: [] } }));
    const strip = { source: spanOf('丙丁 摄'), role: 'strip' as const, rule: 'made', story: null };
    const flow = pageFlow(madePage(moved, { strips: ['口号'], bins: [strip] }));
    expect(flow.map((item) => item.kind)).toEqual(['stories', 'strip', 'stories', 'stories']);
  });

  it('has the longest story lead, on a row of its own', () => {
    expect(rows(madePage([long('短', 100), long('长', 900), long('中', 400)])).map((row) => row.map(({ weight }) => weight))).toEqual([['short'], ['lead'], ['main']]);
  });

  it('shares a row by length', () => {
    const [, row] = rows(madePage([long('长', 2000), long('中', 470), long('短', 100), long('短短', 130)]));
    expect(row?.map(({ span }) => span)).toEqual([6, 3, 3]);
  });

  it(`fills every row, keeps every story and their order (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1500), { maxLength: 12 }), (lengths) => {
        const made = lengths.map((length, index) => long(`s${index}`, length));
        const set = rows(madePage(made));
        expect(set.flat().map(({ story }) => story)).toEqual(made);
        for (const row of set) expect(row.reduce((sum, { span }) => sum + span, 0)).toBe(12);
        expect(set.flat().every(({ span }) => span >= 3)).toBe(true);
      }),
      { seed: SEED },
    );
  });

  it('is empty for a page without stories', () => {
    expect(pageFlow(madePage([]))).toEqual([]);
  });
});

describe('PageView', () => {
  it('has one h1 and every headline as a link to its story, in order', () => {
    const html = render(madePage(stories));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect([...html.matchAll(/<h2[^>]*><a href="\/story\/([^"]*)"/g)].map(([, id]) => id)).toEqual(['甲', '乙', '丙']);
  });

  it('shows standing head, section and full text once each', () => {
    const html = render(madePage(stories, { standingHead: '通栏一句' }));
    expect(html.split('通栏一句')).toHaveLength(2);
    expect(html.split('专栏')).toHaveLength(2);
    expect(html.split('第二段没有断开')).toHaveLength(4);
  });

  it('says so when no story was found', () => {
    expect(render(madePage([]))).toContain('没有读出稿件');
  });
});
