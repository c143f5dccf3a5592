import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../domain/page.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from './messages-context.ts';
import { pageFlow } from './page-flow.ts';
import { PageView } from './page-view.tsx';
import { madePage, madeStory, spanOf } from './testing/made-story.ts';

function render(page: Page): string {
  return renderToStaticMarkup(<MessagesContext value={zhCn}><PageView page={page} place={1} /></MessagesContext>);
}

const stories = ['甲', '乙', '丙'].map((id) => madeStory({ id, section: id === '丙' ? null : '专栏' }));

describe('pageFlow', () => {
  it('keeps stories of one section together and in reading order', () => {
    const flow = pageFlow(madePage(stories));
    expect(flow.map((item) => [item.kind, item.kind === 'strip' ? [] : item.stories.map(({ story }) => story.id)])).toEqual([['section', ['甲', '乙']], ['stories', ['丙']]]);
  });

  it('puts a strip before the first story that begins after it', () => {
    const moved = stories.map((story, index) => (index === 0 ? story : { ...story, sources: { ...story.sources, headline: [{ at: 0, from: 200, length: 11 }], byline: [], paragraphs: [], credit: [] } }));
    const strip = { source: spanOf('丙丁 摄'), role: 'strip' as const, rule: 'made', story: null };
    const flow = pageFlow(madePage(moved, { strips: ['口号'], bins: [strip] }));
    expect(flow.map((item) => item.kind)).toEqual(['section', 'strip', 'section', 'stories']);
  });

  it('has the longest story lead', () => {
    const long = madeStory({ id: '长', paragraphs: ['字'.repeat(900)], sources: { ...madeStory().sources, paragraphs: [[]] } });
    const flow = pageFlow(madePage([madeStory(), long]));
    expect(flow.flatMap((item) => (item.kind === 'strip' ? [] : item.stories.map(({ weight }) => weight)))).toEqual(['short', 'lead']);
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
