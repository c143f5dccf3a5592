import type { ReactElement } from 'react';
import { undoByLocale } from '../../i18n/undo-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { undoRemoval } from './library-acts.ts';
import { useLibrary } from './library-store.ts';

interface RemovalUndoProps {
  /** Gives focus to a place that stays, when the buttons go. */
  readonly toNext: () => void;
  /** Called when the undo has ended. */
  readonly onEnd?: () => void;
}

/** The story that was taken out last, with its undo, and why that could not be undone. It stays in sight: the row may have been far down. */
export function RemovalUndo({ toNext, onEnd }: RemovalUndoProps): ReactElement {
  const t = useMessages();
  const removed = useLibrary(({ removed: last, savedIds }) => (last && !savedIds.has(last.bookmark.id) ? last : null));
  // The row where it would be told is gone.
  const act = useLibrary(({ acts }) => removed && acts.get(removed.bookmark.id));
  const putBack = async (): Promise<void> => {
    await undoRemoval();
    onEnd?.();
  };
  return (
    <>
      <UndoLine
        className="undo removal-undo"
        told={removed && undoByLocale[t.locale].removed(storyName(removed.bookmark.card.headline, t))}
        onUndo={putBack}
        toNext={toNext}
        onDismiss={() => useLibrary.setState({ removed: null })}
      />
      {act?.state === 'failed' && <p role="alert" className="save-failed">{t.library.faults[act.fault]}</p>}
    </>
  );
}
