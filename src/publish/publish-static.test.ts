import { describe, expect, it } from 'vitest';
import { madeCard, madePage, madeStory } from '../domain/testing/made-story.ts';
import { TemplateError } from './fill-template.ts';
import { publishStatic, type PublishInput } from './publish-static.tsx';

const TEMPLATE = `<!doctype html><html lang="zh-CN"><head><title>版面</title><meta name="description" content="x">
<script type="module" crossorigin src="/assets/a.js"></script></head>
<body><div id="root"><main><div>how to start</div><p>x</p></main></div>
</body></html>`;

function publish(replaced: Partial<PublishInput> = {}): ReadonlyMap<string, string> {
  const story = madeStory({ headline: '“甲”<b>&乙\u202E', sources: { ...madeStory().sources, headline: [] } });
  const page = madePage([story]);
  const cards = {
    pages: [{ page: page.page, document: 'made.txt', standingHead: null, storyIds: [story.id], paper: null, issueDate: null, number: null, name: null }],
    stories: [madeCard(story)],
  };
  const input = { cards, pages: new Map([[page.page, page]]), template: TEMPLATE, basePath: '/paper/', siteUrl: 'https://example.org/', ...replaced };
  return new Map(publishStatic(input).map(({ path, text }) => [path, text]));
}

describe('publishStatic', () => {
  it('makes a page for every story and every page, and the front page', () => {
    expect([...publish().keys()]).toEqual(['index.html', 'page/made/index.html', 'story/made-1/index.html']);
  });

  it('escapes the headline in the title and names what cannot be seen', () => {
    expect(publish().get('story/made-1/index.html')).toContain('<title>“甲”&lt;b&gt;&amp;乙[U+202E] · 版面</title>');
  });

  it('has description, canonical address and language', () => {
    const html = publish().get('story/made-1/index.html') ?? '';
    expect(html).toContain('<link rel="canonical" href="https://example.org/paper/story/made-1">');
    expect(html).toMatch(/<meta name="description" content="近日，青山街道工会走进河边。[^"]*">/);
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('runs nothing but the template’s own scripts and holds no inline style', () => {
    for (const html of publish().values()) {
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toMatch(/\sstyle=/);
    }
  });

  it('puts links under the base path', () => {
    const html = publish().get('story/made-1/index.html') ?? '';
    expect([...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith('/paper/'))).toEqual([]);
  });

  it('replaces the text of the template and keeps it for the front page, where headlines join it', () => {
    const files = publish();
    expect(files.get('story/made-1/index.html')).not.toContain('how to start');
    expect(files.get('index.html')).toMatch(/how to start.*<noscript><section>.*href="\/paper\/story\/made-1".*<\/noscript><\/main>/s);
  });

  it('leaves out a page whose shard is not there', () => {
    expect([...publish({ pages: new Map() }).keys()]).toEqual(['index.html']);
  });

  it('names what a template lacks', () => {
    expect(() => publish({ template: '<title>x</title>' })).toThrow(TemplateError);
    expect(() => publish({ template: '<title>x</title>' })).toThrow(/no main/);
    expect(() => publish({ template: '<main></main>' })).toThrow(/no title/);
  });
});
