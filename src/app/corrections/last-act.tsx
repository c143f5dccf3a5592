import { useRef, type ReactElement } from 'react';
import { correctionsByLocale } from '../../i18n/corrections-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { undoLastAct } from './correction-acts.ts';
import { useCorrections } from './corrections-store.ts';

/** What the last correction did to the counts, with its undo; or why it was not kept. */
export function LastAct(): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const archive = useArchive();
  const { last, fault } = useCorrections();
  const memory = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'memory');
  const place = useRef<HTMLDivElement>(null);
  const [correction] = last?.corrections ?? [];
  const said = last && correction && (last.corrections.length === 1
    ? words.changed(last.change, facetLabel(t, correction.facet, correction.value), last.counts)
    : words.cleared(last.corrections.length));
  return (
    <>
      <div role="status" className="undo" tabIndex={-1} ref={place}>
        {said && (
          <p>
            <span>{said}</span>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                void undoLastAct(archive);
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
      {memory && <p className="hint">{words.keptForNow}</p>}
    </>
  );
}
