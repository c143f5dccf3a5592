import type { ReactElement } from 'react';
import { correctionsByLocale } from '../../i18n/corrections-by-locale.ts';
import { useLibrary } from '../library/library-store.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { undoLastAct } from './correction-acts.ts';
import { useCorrections } from './corrections-store.ts';

/** What the last correction did to the counts, with its undo; or why it was not kept. */
export function LastAct(): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const { last, fault } = useCorrections();
  const memory = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'memory');
  const [correction] = last?.corrections ?? [];
  const said = last && correction && (last.corrections.length === 1
    ? words.changed(last.change, facetLabel(t, correction.facet, correction.value), last.counts)
    : words.cleared(last.corrections.length));
  return (
    <>
      <UndoLine told={said} onUndo={undoLastAct} />
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
      {memory && <p className="hint">{words.keptForNow}</p>}
    </>
  );
}
