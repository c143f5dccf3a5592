import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';

/** The form of a page that tools outside the project rely on (`npm run ingest -- --json`): field names and order are kept stable. */
export interface PageForm extends Pick<Page, 'page' | 'document' | 'paper' | 'issueDate' | 'number' | 'name' | 'standingHead' | 'strips' | 'diagnostics'> {
  readonly stories: readonly Omit<Story, 'sources'>[];
}

/** A page in the stable form: without its source text, bins and runs. */
export function toPageForm({ page, document, paper, issueDate, number, name, standingHead, strips, stories, diagnostics }: Page): PageForm {
  return {
    page, document, paper, issueDate, number, name, standingHead, strips,
    stories: stories.map(toStoryForm),
    diagnostics,
  };
}

function toStoryForm(story: Story): Omit<Story, 'sources'> {
  const form: Partial<Story> = { ...story };
  delete (form as { sources?: unknown }).sources;
  return form as Omit<Story, 'sources'>;
}
