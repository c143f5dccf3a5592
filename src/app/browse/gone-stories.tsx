import type { ReactElement } from 'react';
import { mineListByLocale } from '../../i18n/mine-list-by-locale.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { findSavedCopy } from '../library/saved-copy.ts';
import { SaveButton } from '../library/save-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { StoryItem } from '../ui/story-item.tsx';
import type { ListProps } from './browse-data.ts';
import { shownFields, SnippetText } from './snippet-text.tsx';

/** Saved stories that were found and are not in the collection any more, under those that are. */
export function GoneStories({ data: { mine, address, parts: { HitReasons } } }: Pick<ListProps, 'data'>): ReactElement | null {
  const t = useMessages();
  if (!mine || mine.gone.length === 0) return null;
  const actions = ({ id, card: { headline } }: Bookmark): ReactElement => <SaveButton id={id} headline={headline} getStory={() => copyOf(id)} />;
  return (
    <section className="gone-stories" aria-labelledby="gone-stories">
      <h2 id="gone-stories">{mineListByLocale[t.locale].gone(mine.gone.length)}</h2>
      <ol className="story-list">
        {mine.gone.map(({ hit: { card, marked, snippet, reasons }, bookmark }) => (
          <li key={card.id}>
            <StoryItem
              card={card}
              query={address.query}
              marked={shownFields(marked)}
              pageName={pageName(bookmark.page, bookmark.page.place, t)}
              excerpt={snippet && <SnippetText snippet={snippet} />}
              reasons={HitReasons && <HitReasons reasons={reasons} />}
              actions={actions(bookmark)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** It can be saved only from where it was saved: nothing else has it. */
async function copyOf(id: string) {
  const copy = await findSavedCopy(id);
  if (!copy) throw new Error(`${id}: the copy is gone; undo the removal, or bring the story back from a backup`);
  return copy;
}
