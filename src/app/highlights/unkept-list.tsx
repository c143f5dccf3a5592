import { useEffect, useRef, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { ActFault } from './act-notice.tsx';
import { keepAgain } from './keep-again.ts';
import { QuoteText } from './quote-text.tsx';
import { dropUnkept, readUnkept, undoDrop, unkeptOn } from './unkept-notes.ts';
import { useUnkept } from './unkept-store.ts';

/** Notes that could not be kept, each to be kept again or let go of. @param stories none but those on these stories; null for all */
export function UnkeptList({ stories }: { readonly stories: readonly string[] | null }): ReactElement | null {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const hrefs = useHrefs();
  const all = useUnkept((state) => state.notes);
  const notes = stories ? unkeptOn(all, stories) : all;
  const last = useUnkept((state) => state.dropped);
  const dropped = last && (!stories || unkeptOn([last], stories).length > 0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(readUnkept, []);
  if (notes.length === 0 && !dropped) return null;
  // A button goes with its note.
  const toPlace = (): void => place.current?.focus();
  const act = (done: () => unknown): void => {
    toPlace();
    done();
  };
  return (
    <div className="warning unkept" tabIndex={-1} ref={place}>
      {notes.length > 0 && <h3>{words.unkept.title}</h3>}
      {notes.length > 0 && <p>{words.unkept.intro}</p>}
      {notes.map((note) => (
        <div key={note.id}>
          {note.highlight && <p>{words.unkept.on}<q lang="zh-CN"><QuoteText text={note.highlight.quote} /></q></p>}
          <p className="kept-note">{note.written.text}</p>
          <p className="act">
            {!stories && <a href={hrefs.story(note.on.story)} lang="zh-CN"><HeadlineName headline={note.on.headline} /></a>}
            <button type="button" aria-label={words.unkept.keepAgainOn(storyName(note.on.headline, t))} onClick={() => act(() => keepAgain(note))}>{words.unkept.keepAgain}</button>
            <button type="button" className="quiet" aria-label={words.unkept.dropOn(storyName(note.on.headline, t))} onClick={() => act(() => dropUnkept(note))}>{words.unkept.drop}</button>
          </p>
        </div>
      ))}
      {notes.length > 0 && <ActFault />}
      <UndoLine told={dropped && words.unkept.dropped} onUndo={undoDrop} toNext={toPlace} />
    </div>
  );
}
