import { memo, useMemo, type ReactElement } from 'react';
import type { BrowseHit } from '../../archive/archive.ts';
import type { StoryCard } from '../../domain/card.ts';
import { useArchive } from '../archive-context.ts';
import { loadStory } from '../library/load-story.ts';
import { useLibrary } from '../library/library-store.ts';
import { SaveButton } from '../library/save-button.tsx';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { StoryItem } from '../ui/story-item.tsx';
import { useSavedViews } from '../views/saved-views-store.ts';
import type { BrowseData } from './browse-data.ts';
import { shownFields, SnippetText } from './snippet-text.tsx';

/** What the rows of one list have in common. */
export interface RowGround {
  readonly query: string;
  readonly pageNames: ReadonlyMap<string, string>;
  readonly corrected: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly HitReasons: BrowseData['parts']['HitReasons'];
}

const NOTHING: ReadonlySet<string> = new Set();

/** What the rows of the list of an answer have in common; the same object as long as nothing of it changes, so that rows are not drawn anew. */
export function useRowGround({ address: { query }, summary: { cards }, parts: { HitReasons } }: BrowseData): RowGround {
  const t = useMessages();
  const corrections = useLibrary((library) => library.corrections);
  const added = useSavedViews(({ shown }) => shown?.added) ?? NOTHING;
  const corrected = useMemo(() => new Set(corrections.map(({ story }) => story)), [corrections]);
  const pageNames = useMemo(() => new Map(cards.pages.map((page, place) => [page.page, pageName(page, place + 1, t)])), [cards.pages, t]);
  return useMemo(() => ({ query, pageNames, corrected, added, HitReasons }), [query, pageNames, corrected, added, HitReasons]);
}

interface StoryRowProps {
  readonly card: StoryCard;
  /** What the archive said of it; null as long as it has not been asked. */
  readonly hit: BrowseHit | null;
  readonly ground: RowGround;
}

/** One story found, with its lead, or with the sentence that holds the best hit, and why it is there. */
export const StoryRow = memo(function StoryRow({ card, hit, ground: { query, pageNames, corrected, added, HitReasons } }: StoryRowProps): ReactElement {
  const archive = useArchive();
  const own = useOwnPages(({ pages }) => pages.has(card.page));
  return (
    <StoryItem
      card={card}
      query={query}
      corrected={corrected.has(card.id)}
      added={added.has(card.id)}
      own={own}
      marked={hit ? shownFields(hit.marked) : undefined}
      pageName={pageNames.get(card.page) ?? card.page}
      actions={<SaveButton id={card.id} headline={card.headline} getStory={() => loadStory(archive, card.id)} />}
      excerpt={hit?.snippet && <SnippetText snippet={hit.snippet} />}
      reasons={hit && HitReasons && <HitReasons reasons={hit.reasons} />}
    />
  );
});
