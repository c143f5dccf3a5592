import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';

/** A story as tools outside the project read it: without its runs, a crosshead as its text alone. */
export interface StoryForm extends Omit<Story, 'sources' | 'crossheads'> {
  readonly crossheads: readonly string[];
}

/** The form of a page that tools outside the project rely on (`npm run ingest -- --json`): field names and order are kept stable. */
export interface PageForm extends Pick<Page, 'page' | 'document' | 'paper' | 'issueDate' | 'number' | 'name' | 'standingHead' | 'strips' | 'diagnostics'> {
  readonly stories: readonly StoryForm[];
}

/** A page in the stable form: without its source text, bins and runs. */
export function toPageForm({ page, document, paper, issueDate, number, name, standingHead, strips, stories, diagnostics }: Page): PageForm {
  return { page, document, paper, issueDate, number, name, standingHead, strips, stories: stories.map(toStoryForm), diagnostics };
}

/** Written out field by field: the order is part of the form. */
function toStoryForm(story: Story): StoryForm {
  const { id, kind, confidence, section, kicker, headline, deck, byline, credit, paragraphs } = story;
  const { districts, organizations, people, eventTypes, date, repairs, because } = story;
  return {
    id, kind, confidence, section, kicker, headline, deck, crossheads: story.crossheads.map(({ text }) => text), byline, credit, paragraphs,
    districts, organizations, people, eventTypes, date, repairs, because,
  };
}
