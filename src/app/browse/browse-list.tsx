import type { ReactElement } from 'react';
import type { BrowseHit } from '../../archive/archive.ts';
import type { PageCard } from '../../domain/card.ts';
import { useArchive } from '../archive-context.ts';
import { loadStory } from '../library/load-story.ts';
import { useLibrary } from '../library/library-store.ts';
import { SaveButton } from '../library/save-button.tsx';
import { useAddressSearch } from '../navigation-context.ts';
import { fromSearchParams, readSearch } from '../ui/browse-address.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { SnippetText } from './snippet-text.tsx';
import { StoryItem } from '../ui/story-item.tsx';
import { useSavedViews } from '../views/saved-views-store.ts';

interface BrowseListProps {
  readonly hits: readonly BrowseHit[];
  readonly pages: readonly PageCard[];
}

/** The stories found, each with its lead, or with the sentence that holds the best hit. */
export function BrowseList({ hits, pages }: BrowseListProps): ReactElement {
  const t = useMessages();
  const archive = useArchive();
  const { query } = fromSearchParams(readSearch(useAddressSearch()));
  const corrections = useLibrary((library) => library.corrections);
  const added = useSavedViews(({ shown }) => shown?.added);
  const corrected = new Set(corrections.map(({ story }) => story));
  const names = new Map(pages.map((page, place) => [page.page, pageName(page, place + 1, t)]));
  return (
    <ol className="story-list">
      {hits.map(({ card, snippet }) => (
        <li key={card.id}>
          <StoryItem
            card={card}
            query={query}
            corrected={corrected.has(card.id)}
            added={added?.has(card.id) ?? false}
            pageName={names.get(card.page) ?? card.page}
            actions={<SaveButton id={card.id} headline={card.headline} getStory={() => loadStory(archive, card.id)} />}
            excerpt={snippet ? <SnippetText snippet={snippet} /> : <DisplayText text={card.lead} />}
          />
        </li>
      ))}
    </ol>
  );
}
