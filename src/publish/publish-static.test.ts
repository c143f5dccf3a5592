import { describe, expect, it } from 'vitest';
import { madeStory } from '../domain/testing/made-story.ts';
import { TemplateError } from './fill-template.ts';
import type { PublishInput } from './publish-static.tsx';
import { publishMade } from './testing/publish-made.ts';

const STORY = madeStory({ headline: '“甲”<b>&乙\u202E</script><!--', sources: { ...madeStory().sources, headline: [] } });
const FILE = 'story/made-1/index.html';

function publish(replaced: Partial<PublishInput> = {}): ReadonlyMap<string, string> {
  return publishMade([STORY], {}, replaced);
}

/** The elements of a tag name, by attributes. */
function tags(html: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...html.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, inside = '']) => Object.fromEntries([...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])));
}

function properties(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(tags(html, 'meta').map(({ property, name, content }) => [property ?? name, content ?? '']));
}

describe('publishStatic', () => {
  it('makes a page for every story, every page and the district, the front page, and what leads to them', () => {
    expect([...publish().keys()]).toEqual(['index.html', 'page/made/index.html', FILE, 'district/chaoyang/index.html', 'feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt']);
  });

  it('escapes the headline in the title and names what cannot be seen', () => {
    expect(publish().get(FILE)).toContain('<title>“甲”&lt;b&gt;&amp;乙[U+202E]&lt;/script&gt;&lt;!-- · 版面</title>');
  });

  it('has description, canonical address and language', () => {
    const html = publish().get(FILE) ?? '';
    expect(html).toContain('<link rel="canonical" href="https://example.org/paper/story/made-1">');
    expect(html).toMatch(/<meta name="description" content="近日，青山街道工会走进河边。[^"]*">/);
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('tells who links to a story its title, beginning, address and picture, and nothing that is not printed', () => {
    const html = publish().get(FILE) ?? '';
    expect(properties(html)).toMatchObject({
      author: '甲乙', 'og:site_name': '版面', 'og:locale': 'zh_CN', 'og:type': 'article', 'og:url': 'https://example.org/paper/story/made-1',
      'og:image': 'https://example.org/paper/icon-512.png', 'twitter:card': 'summary',
    });
    expect(properties(html)['og:title']).toBe('“甲”&lt;b&gt;&amp;乙[U+202E]&lt;/script&gt;&lt;!--');
    expect(properties(html)['og:description']).toBe(properties(html)['description']);
    expect(Object.keys(properties(html)).filter((name) => name.startsWith('article:'))).toEqual([]);
    expect(properties(publishMade([madeStory({ section: '栏题' })], { issueDate: '2022-11-10' }).get(FILE) ?? '')).toMatchObject({ 'article:published_time': '2022-11-10', 'article:section': '栏题' });
  });

  it('asks for scripts behind the style sheet, on every page', () => {
    const pages = [...publish()].filter(([path]) => path.endsWith('.html'));
    expect(pages.filter(([, html]) => !html.includes('<script type="module" fetchpriority="low" crossorigin src="/assets/a.js">'))).toEqual([]);
  });

  it('gives the front page no address of its own, since hosts send its file for every address of the app', () => {
    const html = publish().get('index.html') ?? '';
    expect(properties(html)).toMatchObject({ 'og:type': 'website', 'og:title': '版面' });
    expect(html).not.toMatch(/rel="canonical"|og:url/);
  });

  it('links the feeds from every page', () => {
    for (const [path, html] of publish()) {
      if (!path.endsWith('.html')) continue;
      expect(tags(html, 'link').filter(({ rel }) => rel === 'alternate').map(({ type, href }) => [type, href])).toEqual([
        ['application/atom+xml', 'https://example.org/paper/feed.xml'], ['application/feed+json', 'https://example.org/paper/feed.json'],
      ]);
    }
  });

  it('runs nothing but the template’s own scripts and holds no inline style', () => {
    for (const html of publish().values()) {
      expect(html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '').match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(html).not.toMatch(/\sstyle=/);
    }
  });

  it('tells search services of each story in JSON-LD behind what the app replaces', () => {
    expect(publish().get(FILE)).toMatch(/<\/div><script type="application\/ld\+json">\{"@context":"https:\/\/schema.org","@type":"NewsArticle",[^<]*\}<\/script>\s*<\/body>/);
    expect(publish().get('page/made/index.html')).not.toContain('ld+json');
  });

  it('puts links under the base path', () => {
    const html = publish().get(FILE) ?? '';
    expect([...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith('/paper/'))).toEqual([]);
  });

  it('replaces the text of the template and keeps it for the front page, where headlines join it', () => {
    const files = publish();
    expect(files.get(FILE)).not.toContain('how to start');
    expect(files.get('index.html')).toMatch(/how to start.*<noscript><section>.*href="\/paper\/story\/made-1".*<\/noscript><\/main>/s);
  });

  it('leaves out a page whose shard is not there', () => {
    expect([...publish({ pages: new Map() }).keys()].filter((path) => /^(?:story|page)\//u.test(path))).toEqual([]);
  });

  it('makes one of an organization that more than one story names, or something below it, with the headlines of these; of none that one story names, and of no person', () => {
    const union = (name: string, parent: string | null = null) => ({ name, type: 'union', role: 'organizer', parent, surfaces: [name] }) as const;
    const files = publishMade([madeStory({ organizations: [union('甲<会')] }), madeStory({ id: 'made-2', headline: '第二篇', organizations: [union('乙会', '甲<会'), union('丙会')] })]);
    const paths = [...files.keys()].filter((path) => /^(?:organization|person)\//u.test(path));
    expect(paths).toHaveLength(1);
    const html = files.get(paths[0] ?? '') ?? '';
    expect(html).toContain('<title>甲&lt;会 · 版面</title>');
    expect(html).toContain(`<link rel="canonical" href="https://example.org/paper/${paths[0]?.replace('/index.html', '')}">`);
    expect(properties(html)).toMatchObject({ description: '甲&lt;会：稿件 2 篇。青山街道工会慰问巡河队；第二篇', 'og:type': 'website' });
    expect(html).toMatch(/how to start.*<noscript><h1>甲&lt;会<\/h1><ul><li>.*href="\/paper\/story\/made-2">第二篇<\/a>.*<\/noscript><\/main>/s);
  });

  it('names what a template lacks', () => {
    expect(() => publish({ template: '<title>x</title>' })).toThrow(TemplateError);
    expect(() => publish({ template: '</head><title>x</title>' })).toThrow(/no main/);
    expect(() => publish({ template: '</head><main></main>' })).toThrow(/no title/);
  });
});
