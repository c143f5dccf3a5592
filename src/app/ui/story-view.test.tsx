import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PageCard } from '../../domain/card.ts';
import type { Story } from '../../domain/story.ts';
import { en } from '../../i18n/en.ts';
import type { Messages } from '../../i18n/messages.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from './messages-context.ts';
import { StoryView } from './story-view.tsx';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';

function render(story: Story, t: Messages = zhCn, facts: Partial<PageCard> = {}): string {
  const other = { ...story, id: 'made-2', headline: '另一篇' };
  const page = { page: 'made', document: 'made.txt', standingHead: null, storyIds: ['made-1', 'made-2'], paper: null, issueDate: null, number: null, name: null, ...facts };
  return renderToStaticMarkup(
    <MessagesContext value={t}>
      <StoryView story={story} page={page} place={2} source={MADE_SOURCE} neighbours={[madeCard(story), madeCard(other)]} />
    </MessagesContext>,
  );
}

/** Markup without its tags, entities read. */
function text(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

describe('StoryView', () => {
  it('has exactly one h1, the headline', () => {
    const headings = render(madeStory()).match(/<h1[^>]*>.*?<\/h1>/gs) ?? [];
    expect(headings.map(text)).toEqual(['青山街道工会慰问巡河队']);
  });

  it('sets the furniture in newspaper order', () => {
    const html = text(render(madeStory({ section: '栏题甲', kicker: '引题乙', deck: '副题丙' })));
    const order = ['栏题甲', '引题乙', '青山街道工会慰问巡河队', '副题丙', '本报讯(记者 甲乙)', '近日', '第二段', '丙丁 摄'].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('says where the part that another page prints begins, in the language of the interface', () => {
    const story = madeStory();
    const [second] = story.sources.paragraphs[1] ?? [];
    const at = second?.from ?? 0;
    const html = render({ ...story, repairs: [{ rule: 'join-pages', source: [at - 1, at], before: MADE_SOURCE.slice(at - 1, at), after: '' }] }, en);
    expect(html).toMatch(new RegExp(`<p class="story-note" lang="en">${en.story.restFollows}</p><p>(?:<a[^>]*></a>)?${story.paragraphs[1]?.slice(0, 4) ?? ''}`, 'u'));
    expect(html.split(en.story.restFollows)).toHaveLength(2);
    expect(render(story, en)).not.toContain(en.story.restFollows);
  });

  it('sets a crosshead before its paragraph, one level below the headline', () => {
    const story = madeStory({ crossheads: [{ text: '小标题丁', before: 1 }] });
    const body = render({ ...story, sources: { ...story.sources, crossheads: [[]] } }).match(/<div class="story-body".*?<\/div>/s)?.[0] ?? '';
    expect(body).toMatch(/继续干。<\/p><h2 class="story-crosshead">小标题丁<\/h2><p>第二段/);
  });

  it('holds each paragraph as repaired text and nothing else, marks included', () => {
    const story = madeStory();
    const body = render(story).match(/<div class="story-body".*?<\/div>/s)?.[0] ?? '';
    expect(body).toContain('class="repair-mark"');
    expect([...body.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner]) => text(inner ?? ''))).toEqual(story.paragraphs);
  });

  it('shows the source beside every repair', () => {
    const html = render(madeStory());
    expect(html).toContain('修复 1 处');
    expect(html).toMatch(/<del><span class="source-break">\n<\/span><span class="source-break">\n<\/span><\/del>/);
    expect(html).toContain('接上被分栏断开的句子');
  });

  it('says so where there was nothing to repair', () => {
    expect(text(render(madeStory({ repairs: [] })))).toContain('没有修复');
  });

  it('marks the evidence of every value in its sentence', () => {
    expect(render(madeStory())).toMatch(/<blockquote lang="zh-CN"><mark>丙丁区<\/mark>的队员/);
  });

  it('invents neither district, date nor page name', () => {
    const html = text(render(madeStory({ districts: [] })));
    expect(html).toContain('未标注区');
    expect(html).toContain('日期不详');
    expect(html).toContain('文档 002');
  });

  it('names page, paper and dates where they are known', () => {
    const date = { value: '2022-11-09', from: null, to: null, basis: '11月9日', certainty: 'stated' as const };
    const html = text(render(madeStory({ date }), zhCn, { name: '要闻', number: '3', paper: '甲乙报', issueDate: '2022-11-10' }));
    for (const part of ['第 3 版 要闻', '甲乙报', '2022年11月10日', '2022年11月9日', '文中写明']) expect(html).toContain(part);
  });

  it('says in words how sure the reading is', () => {
    expect(text(render(madeStory({ confidence: 0.72 })))).toContain('约 72%');
  });

  it('notes that a photo brief came without its picture', () => {
    expect(text(render(madeStory({ kind: 'photo-brief' })))).toContain('图片未随文档提供');
    expect(text(render(madeStory()))).not.toContain('图片未随文档提供');
  });

  it('links the neighbours of its page', () => {
    const html = render(madeStory());
    expect(html).toMatch(/<a rel="next" href="\/story\/made-2">/);
    expect(html).not.toContain('rel="prev"');
  });

  it('shows markup and bidirectional characters as text', () => {
    const html = render(madeStory());
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('data-code="U+202E"');
  });

  it('keeps story text and names of organizations marked as Chinese in an English interface', () => {
    const html = render(madeStory(), en);
    expect(html).toContain('Chaoyang District');
    expect(html).toMatch(/<a href="[^"]*" lang="zh-CN">青山街道工会<\/a>/);
    expect(html).toMatch(/<header class="story-furniture" lang="zh-CN">/);
  });

  it('has no inline style', () => {
    expect(render(madeStory())).not.toContain('style=');
  });
});
