import { isDay } from '../text/iso-day.ts';
import type { ExportedStory } from './exported-story.ts';
import { plainEach, plainLineOrNull } from './plain-text.ts';
import { titleOf } from './story-fields.ts';

/** What a citation says of a story. What neither the page prints nor its curator knows is null. */
export interface Citation {
  readonly title: string;
  /** Reporters, then correspondents. */
  readonly authors: readonly string[];
  readonly paper: string | null;
  /** The paper's day, `YYYY-MM-DD`; never the day of the event, or of saving. */
  readonly issueDate: string | null;
  readonly pageNumber: string | null;
  readonly pageName: string | null;
}

/** What a story is cited by. */
export function citationOf({ story, page }: ExportedStory): Citation {
  const { reporters, correspondents } = story.byline;
  return {
    title: titleOf(story),
    authors: plainEach([...new Set([...reporters, ...correspondents])]),
    paper: plainLineOrNull(page.paper),
    issueDate: page.issueDate !== null && isDay(page.issueDate) ? page.issueDate : null,
    pageNumber: plainLineOrNull(page.number),
    pageName: plainLineOrNull(page.name),
  };
}
