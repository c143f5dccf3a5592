import { useRef, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { undoTagChange } from './tags-acts.ts';
import { useTags } from './tags-store.ts';

/** What was done to tags last, with the button that takes it back, and why an act was not kept. */
export function TagUndo(): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const { done, fault } = useTags();
  const place = useRef<HTMLDivElement>(null);
  const told = done && { added: words.tagAdded, removed: words.tagRemoved, renamed: words.tagRenamed }[done.kind](done.tag, done.to);
  return (
    <>
      <div role="status" className="undo" tabIndex={-1} ref={place}>
        {told && (
          <p>
            <span>{told}</span>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                void undoTagChange();
                // The button goes with what it undid.
                place.current?.focus();
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
    </>
  );
}
