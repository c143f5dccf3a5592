import { describe, expect, it } from 'vitest';
import type { PageCard } from '../domain/card.ts';
import type { Story } from '../domain/story.ts';
import { madeStory } from '../domain/testing/made-story.ts';
import { dataBlock } from './data-block.ts';
import { newsArticle } from './news-article.ts';

const URL = 'https://example.org/paper/story/made-1';
const PAGE = { '@type': 'WebPage', '@id': 'https://example.org/paper/page/made', url: 'https://example.org/paper/page/made' };

/** The element, and its content read as a browser reads it: up to the first end tag. */
function dataOf(replaced: Partial<Story> = {}, facts: Partial<PageCard> = {}): { readonly element: string; readonly data: unknown } {
  const page: PageCard = { page: 'made', document: 'made.txt', standingHead: null, storyIds: ['made-1'], paper: null, issueDate: null, number: null, name: null, ...facts };
  const element = dataBlock(newsArticle({ story: madeStory(replaced), page, url: URL, pageUrl: PAGE.url }));
  const [, json = ''] = /^<script type="application\/ld\+json">([\s\S]*?)<\/script/i.exec(element) ?? [];
  return { element, data: JSON.parse(json) };
}

describe('the JSON-LD of a story', () => {
  it('says what is printed, and leaves out what is not', () => {
    expect(dataOf().data).toEqual({
      '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': URL, url: URL, mainEntityOfPage: URL,
      headline: '青山街道工会慰问巡河队', author: [{ '@type': 'Person', name: '甲乙' }], creditText: '丙丁 摄', inLanguage: 'zh-CN', wordCount: 42, isPartOf: PAGE,
    });
    expect(dataOf({ byline: { text: null, reporters: [], correspondents: [], photographers: ['丙丁'] }, credit: null }).data).not.toHaveProperty('author');
  });

  it('has furniture, paper, day and page where they are known', () => {
    expect(dataOf(
      { section: '栏题', kicker: '引题', deck: '副题', byline: { text: '', reporters: ['甲'], correspondents: ['乙', '甲'], photographers: [] } },
      { paper: '甲乙报', issueDate: '2022-11-10', number: '3', name: '要闻' },
    ).data).toMatchObject({
      alternativeHeadline: ['引题', '副题'], articleSection: '栏题', author: [{ name: '甲' }, { name: '乙' }], datePublished: '2022-11-10', printPage: '3', printSection: '要闻',
      isPartOf: [PAGE, { '@type': 'PublicationIssue', datePublished: '2022-11-10', isPartOf: { '@type': 'Newspaper', name: '甲乙报' } }],
    });
    expect(dataOf({ deck: '副题' }, { paper: '甲乙报' }).data).toMatchObject({ alternativeHeadline: '副题', isPartOf: [PAGE, { '@type': 'Newspaper', name: '甲乙报' }] });
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>&amp;', '甲\u2028\u2029乙', '\u202E甲\u0000\uD800', '"\\'])('holds %j whole, and nothing in it ends the element', (headline) => {
    const { element, data } = dataOf({ headline });
    expect(data).toMatchObject({ headline });
    expect(element.slice(element.indexOf('>') + 1, -'</script>'.length)).not.toMatch(/[<>&\u2028\u2029\u202E]/);
  });
});
