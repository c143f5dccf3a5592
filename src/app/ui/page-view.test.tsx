import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from './messages-context.ts';
import { pageFlow, type StoryStack } from './page-flow.ts';
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

function rows(page: Page): readonly (readonly StoryStack[])[] {
  return pageFlow(page).flatMap((item) => (item.kind === 'stories' ? item.rows : []));
}

describe('pageFlow', () => {
  it('keeps stories of one section together and in reading order', () => {
    const flow = pageFlow(madePage(stories));
    expect(flow.map((item) => (item.kind === 'stories' ? [item.section, item.rows.flat().flatMap(({ items }) => items.map(({ story }) => story.id))] : []))).toEqual([['专栏', ['甲', '乙']], [null, ['丙']]]);
  });

  it('puts a strip before the first story that begins after it', () => {
    const moved = stories.map((story, index) => (index === 0 ? story : { ...story, sources: { ...story.sources, headline: [{ at: 0, from: 200, length: 11 }], byline: [], paragraphs: [], credit: [] } }));
    const strip = { source: spanOf('丙丁 摄'), role: 'strip' as const, rule: 'made', story: null };
    const flow = pageFlow(madePage(moved, { strips: ['口号'], bins: [strip] }));
    expect(flow.map((item) => item.kind)).toEqual(['stories', 'strip', 'stories', 'stories']);
  });

  it('prints the section of a single story with it, and sets it among the others', () => {
    const flow = pageFlow(madePage([madeStory({ id: '甲', section: null }), madeStory({ id: '乙', section: '栏题' }), madeStory({ id: '丙', section: null })]));
    expect(flow).toHaveLength(1);
    expect(flow.flatMap((item) => (item.kind === 'stories' ? item.rows.flat().flatMap(({ items }) => items.map(({ section }) => section)) : []))).toEqual([null, '栏题', null]);
  });

  it('stacks short stories one below the other', () => {
    const shorts = Array.from({ length: 12 }, (_, index) => long(`短${index}`, 100));
    expect(rows(madePage(shorts)).flat().some(({ items }) => items.length > 1)).toBe(true);
  });

  it('gives a page of one story all of its width', () => {
    expect(rows(madePage([long('独', 60)])).map((row) => row.map(({ span, tabletSpan }) => [span, tabletSpan]))).toEqual([[[12, 12]]]);
  });

  it(`keeps every story and their order, and fills every row, on any page of up to 40 stories (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(2500)), { minLength: 1, maxLength: 40 }), (lengths) => {
        const made = lengths.map((length, index) => long(`s${index}`, length));
        const set = rows(madePage(made));
        expect(set.flat().flatMap(({ items }) => items.map(({ story }) => story))).toEqual(made);
        const longest = Math.max(...lengths);
        for (const row of set) {
          expect(row.reduce((sum, { span }) => sum + span, 0)).toBe(12);
          expect(row.every(({ span }) => [3, 6, 9, 12].includes(span))).toBe(true);
          // On three columns a stack that has no room beside the others goes below them.
          expect(row.reduce((sum, { tabletSpan }) => (sum % 12) + tabletSpan, 0)).toBe(12);
          expect(row.every(({ tabletSpan }) => [4, 8, 12].includes(tabletSpan))).toBe(true);
          for (const { items, span, tabletSpan } of row) {
            for (const { story, weight } of items) {
              expect(weight === 'lead').toBe(story === made[lengths.indexOf(longest)]);
              if (weight === 'lead') expect([items.length, span > 3, tabletSpan > 4]).toEqual([1, true, true]);
            }
          }
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it(`sets no longer story in a smaller headline or, unless it or the other stands by itself between strips, narrower, on any page (seed ${SEED})`, () => {
    const HEADLINES = ['short', 'main', 'lead'];
    const strip = { role: 'strip', rule: 'made', story: null } as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.nat(400), fc.nat(2500)), fc.nat(6)), { minLength: 2, maxLength: 16 }), (made) => {
        const longs = made.map(([length], index) => {
          const place = 100 * (index + 1);
          return { ...long(`s${index}`, length), sources: { ...madeStory().sources, headline: [{ at: 0, from: place, length: 1 }], byline: [], paragraphs: [[]], credit: [] } };
        });
        const before = made.flatMap(([, chance], index) => (chance === 0 ? [index] : []));
        const bins = before.map((index) => ({ ...strip, source: [100 * (index + 1) - 10, 100 * (index + 1) - 5] as const }));
        const flow = pageFlow(madePage(longs, { strips: before.map(() => '口号'), bins }));
        const groups = flow.flatMap((item) => (item.kind === 'stories' ? [item.rows.flat().flatMap(({ items, span, tabletSpan }) => items.map(({ story, weight }) => ({ length: story.paragraphs.join('').length, span, tabletSpan, weight })))] : []));
        expect(groups.flat()).toHaveLength(longs.length);
        for (const one of groups.flat()) {
          for (const longer of groups.flat().filter(({ length }) => length > one.length)) expect(HEADLINES.indexOf(longer.weight)).toBeGreaterThanOrEqual(HEADLINES.indexOf(one.weight));
        }
        const inGroups = groups.filter(({ length }) => length > 1).flat();
        for (const one of inGroups) {
          for (const longer of inGroups.filter(({ length }) => length > one.length)) {
            expect(longer.span).toBeGreaterThanOrEqual(one.span);
            expect(longer.tabletSpan).toBeGreaterThanOrEqual(one.tabletSpan);
          }
        }
      }),
      { seed: SEED, numRuns: 25 },
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

  it('keeps short quoted words of a headline in one line, and begins lines with its clauses, without changing its text', () => {
    const html = render(madePage([madeStory({ id: '甲', headline: '街道推进“保冬供” 职工“从细微之处见安全的共同体”' })]));
    const [heading = ''] = html.match(/<h2.*?<\/h2>/s) ?? [];
    expect(heading.replace(/<[^>]*>/g, '')).toBe('街道推进“保冬供” 职工“从细微之处见安全的共同体”');
    expect([...heading.matchAll(/class="unbroken">([^<]*)</g)].map(([, quoted]) => quoted)).toEqual(['“保冬供”']);
    expect(heading.match(/class="clause"/g)).toHaveLength(2);
  });

  it('says so when no story was found', () => {
    expect(render(madePage([]))).toContain('没有读出稿件');
  });

  it('names a story that prints no headline, so that its link has words', () => {
    const [first] = stories;
    const html = render(madePage([{ ...(first ?? madeStory()), headline: '' }]));
    expect(html).toContain(`>${zhCn.terms.noHeadline}</a></h2>`);
  });
});
