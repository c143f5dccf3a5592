import { LEAD_LIMIT } from '../domain/card-lead.ts';
import type { PageCard, StoryCard } from '../domain/card.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** What a list needs of a page. */
export function pageCard(page: Page): PageCard {
  return {
    page: page.page, document: page.document.name, standingHead: page.standingHead,
    paper: page.paper, issueDate: page.issueDate, number: page.number, name: page.name,
    storyIds: page.stories.map(({ id }) => id),
  };
}

/** What a list needs of a story. */
export function storyCard(story: Story, page: Page): StoryCard {
  return {
    id: story.id, page: page.page, kind: story.kind,
    section: story.section, kicker: story.kicker, headline: story.headline, deck: story.deck,
    lead: leadOf(story.paragraphs[0] ?? ''),
    districts: story.districts.map(({ name, role }) => ({ name, role })),
    eventTypes: story.eventTypes, issueDate: page.issueDate,
  };
}

/** How long the running text of a story is, in UTF-16 units. */
export function textLength({ paragraphs }: Story): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** The first sentence, at most {@link LEAD_LIMIT} UTF-16 units, never half a surrogate pair. */
function leadOf(paragraph: string): string {
  const [, end] = sentenceSpans(paragraph)[0] ?? [0, 0];
  return paragraph.slice(0, Math.min(end, LEAD_LIMIT)).replace(/[\uD800-\uDBFF]$/, '');
}
