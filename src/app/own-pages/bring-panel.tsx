import { useEffect, useRef, type ReactElement } from 'react';
import { ownPagesByLocale } from '../../i18n/own-pages-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { BringReport } from './bring-report.tsx';
import { ownPagesActs } from './late-acts.ts';
import { BRING_STAGES, useOwnPages, type Bringing } from './own-pages-store.ts';

/** A sheet at the foot of the window: that files can be let go, the stages they pass, and what became of them. */
export function BringPanel(): ReactElement {
  const t = useMessages();
  const words = ownPagesByLocale[t.locale];
  const { bringing, end, dragged } = useOwnPages();
  const panel = useRef<HTMLElement>(null);
  // It lies over what was pressed for it.
  useEffect(() => {
    if (end && document.activeElement?.closest('#own-pages')) panel.current?.focus({ preventScroll: true });
  }, [end]);
  // Each button goes with its press: focus stays in the panel, and goes to the screen with it.
  const cancel = (): void => {
    panel.current?.focus();
    void ownPagesActs().then((acts) => acts.cancel());
  };
  const close = (): void => {
    document.querySelector('main')?.focus({ preventScroll: true });
    useOwnPages.setState({ end: null });
  };
  return (
    <>
      {dragged && <div className="drop-hint"><p>{words.drop}</p></div>}
      <section ref={panel} className="bring-panel" tabIndex={-1} aria-label={words.panel} hidden={!bringing && !end}>
        {bringing && <Stages bringing={bringing} onCancel={cancel} />}
        <div role="status">{!bringing && end && <BringReport end={end} />}</div>
        {!bringing && end && <button type="button" className="quiet" onClick={close}>{words.close}</button>}
      </section>
    </>
  );
}

function Stages({ bringing: { stage, number, of, name }, onCancel }: { readonly bringing: Bringing; readonly onCancel: () => void }): ReactElement {
  const t = useMessages();
  const words = ownPagesByLocale[t.locale];
  const at = BRING_STAGES.indexOf(stage);
  return (
    <div className="bring-stages">
      <ol>
        {BRING_STAGES.map((one) => <li key={one} aria-current={one === stage ? 'step' : undefined}>{words.stages[one]}</li>)}
      </ol>
      <progress max={of} value={at === BRING_STAGES.length - 1 ? of : number - 1} aria-label={words.panel} />
      <p><span>{words.progress(number, of)}</span> <span className="document-name">{name}</span></p>
      <button type="button" className="quiet" onClick={onCancel}>{words.cancel}</button>
    </div>
  );
}
