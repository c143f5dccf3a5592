import type { PageCard } from '../domain/card.ts';
import type { Story } from '../domain/story.ts';
import { countHan } from '../text/characters.ts';
import { bylineAuthors } from './byline-authors.ts';

interface Printed {
  readonly story: Story;
  readonly page: PageCard;
  /** Absolute addresses. */
  readonly url: string;
  readonly pageUrl: string;
}

/**
 * A story as schema.org's NewsArticle, for search services. It says what is printed and nothing else: without a printed day there is no `datePublished`, without a
 * byline no `author`, without the paper's name no `isPartOf` of it; districts and event types, which are worked out, are left out. `wordCount` counts Han
 * characters of the body, which stands in the same document and is not repeated.
 */
export function newsArticle({ story, page, url, pageUrl }: Printed): object {
  const { kicker, deck } = story;
  const authors = bylineAuthors(story.byline);
  const over = [kicker, deck].filter((text) => text !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    ...(over.length > 0 && { alternativeHeadline: oneOrAll(over) }),
    ...(story.section !== null && { articleSection: story.section }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(story.credit !== null && { creditText: story.credit }),
    ...(page.issueDate !== null && { datePublished: page.issueDate }),
    ...(page.number !== null && { printPage: page.number }),
    ...(page.name !== null && { printSection: page.name }),
    inLanguage: 'zh-CN',
    wordCount: story.paragraphs.reduce((sum, text) => sum + countHan(text), 0),
    isPartOf: oneOrAll([
      { '@type': 'WebPage', '@id': pageUrl, url: pageUrl },
      ...(page.paper === null ? [] : [issueOf(page.paper, page.issueDate)]),
    ]),
  };
}

function issueOf(paper: string, issueDate: string | null): object {
  const newspaper = { '@type': 'Newspaper', name: paper };
  return issueDate === null ? newspaper : { '@type': 'PublicationIssue', datePublished: issueDate, isPartOf: newspaper };
}

function oneOrAll<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length === 1 ? values[0] : values;
}
