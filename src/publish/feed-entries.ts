import { plainDisplay } from '../app/ui/display-pieces.ts';
import { storyName } from '../app/ui/story-name.ts';
import type { AliasesFile, CardsFile } from '../bundle/format.ts';
import { shownLead } from '../domain/card-lead.ts';
import type { Page } from '../domain/page.ts';
import { bylineAuthors } from './byline-authors.ts';
import { feedId, firstIds } from './feed-id.ts';
import type { PublishedSite } from './published-site.ts';
import { STATIC_MESSAGES } from './static-shell.tsx';

/** A story as feeds tell of it: where it is and how it begins. The text itself stays where it can be withdrawn. Texts are plain. */
export interface FeedEntry {
  /** A URN that stays the same wherever the collection is hosted. */
  readonly id: string;
  /** Absolute. */
  readonly url: string;
  readonly title: string;
  readonly lead: string;
  /** As printed; empty where no byline is. */
  readonly authors: readonly string[];
  /** ISO day, null where the page prints none. */
  readonly issueDate: string | null;
}

/** Longest feed, in stories: a few issues. Whoever wants all has the sitemap. */
const FEED_LENGTH = 100;

export interface FeedInput {
  readonly cards: CardsFile;
  readonly aliases: AliasesFile;
  /** Every page shard, by page name. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The stories of the newest issues first, then those whose page prints no day, both in order of documents. */
export function feedEntries({ cards, aliases, pages }: FeedInput, { hrefs, absolute }: PublishedSite): readonly FeedEntry[] {
  const origin = firstIds(aliases);
  return cards.stories
    .toSorted((a, b) => byNewest(a.issueDate ?? '', b.issueDate ?? ''))
    .slice(0, FEED_LENGTH)
    .map(({ id, page, headline, lead, issueDate }) => {
      const byline = pages.get(page)?.stories.find((story) => story.id === id)?.byline;
      return {
        id: feedId(origin.get(id) ?? id),
        url: absolute(hrefs.story(id)),
        title: plainDisplay(storyName(headline, STATIC_MESSAGES)),
        lead: plainDisplay(shownLead(lead)),
        authors: byline ? bylineAuthors(byline).map(plainDisplay) : [],
        issueDate,
      };
    });
}

function byNewest(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
