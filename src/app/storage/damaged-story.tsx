import type { ReactElement } from 'react';
import type { StorageMessages } from '../../i18n/storage-messages.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { useArchive } from '../archive-context.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { mendStory } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

interface DamagedStoryProps {
  readonly bookmark: Bookmark;
  readonly words: StorageMessages;
  /** Focus goes there when the button is gone. */
  readonly onGone: () => void;
}

/** A saved story whose copy cannot be trusted any more, and the ways to have it again. */
export function DamagedStory({ bookmark: { id, card }, words, onGone }: DamagedStoryProps): ReactElement {
  const t = useMessages();
  const archive = useArchive();
  const notMended = useStorage((state) => state.notMended.has(id));
  const mend = async (): Promise<void> => {
    await mendStory(archive, id);
    if (document.activeElement === document.body) onGone();
  };
  return (
    <li>
      <HeadlineName headline={card.headline} />
      {notMended
        ? <span className="save-failed" role="alert">{words.notMended}</span>
        : <button type="button" className="quiet" aria-label={words.mendStory(storyName(card.headline, t))} onClick={() => void mend()}>{words.mend}</button>}
      <a href="#backup">{words.restore}</a>
    </li>
  );
}
