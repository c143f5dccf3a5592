import type { ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { undoTagChange } from './tags-acts.ts';
import { useTags } from './tags-store.ts';

/** What was done to tags last, with the button that takes it back, and why an act was not kept. */
export function TagUndo(): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const { done, fault } = useTags();
  return (
    <>
      <UndoLine
        told={done && { added: words.tagAdded, removed: words.tagRemoved, renamed: words.tagRenamed }[done.kind](done.tag, done.to)}
        onUndo={undoTagChange}
      />
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
    </>
  );
}
