import { useEffect, useRef, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { UndoLine } from '../ui/undo-line.tsx';
import { followSavedViews, removeView, undoViewRemoval } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';
import { useViewCounts } from './use-view-counts.ts';
import { viewName } from './view-name.ts';
import { ViewRow } from './view-row.tsx';

/** All saved views, the last one first, each to open, rename and remove. Nothing where there are none. */
export function ViewList(): ReactElement | null {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const { views, removed, fault } = useSavedViews();
  const counts = useViewCounts(Infinity);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => void followSavedViews(), []);
  // Each act takes its own button away: focus goes on to the button that undoes it, and from there to the heading.
  const remove = async (search: string): Promise<void> => {
    await removeView(search);
    undo.current?.focus();
  };
  if (!removed && !fault && (views ?? []).length === 0) return null;
  return (
    <section className="views" aria-labelledby="views-title">
      <h2 id="views-title" tabIndex={-1} ref={heading}>{words.title}</h2>
      <p className="hint">{words.intro}</p>
      <UndoLine told={removed && <MixedText text={words.removed(viewName(removed, t))} />} onUndo={undoViewRemoval} button={undo} toNext={() => heading.current?.focus()} />
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
      <ul>
        {(views ?? []).toReversed().map((view) => <ViewRow key={view.search} view={view} count={counts.get(view.search)} onRemove={() => void remove(view.search)} />)}
      </ul>
    </section>
  );
}
