import { useEffect, useRef, useState, type ReactElement } from 'react';
import { localTime } from '../../i18n/local-day.ts';
import { ownPagesByLocale } from '../../i18n/own-pages-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { awaitLaunches } from './await-launches.ts';
import { bringFiles, bringToEnd, ownPagesActs } from './late-acts.ts';
import { isAltered, useOwnPages } from './own-pages-store.ts';
import { takeShared } from './take-shared.ts';

/** The documents that the reader brought, the last one first, each to open and to remove, and the ways to bring more. */
export function OwnPagesSection(): ReactElement {
  const t = useMessages();
  const words = ownPagesByLocale[t.locale];
  const hrefs = useHrefs();
  const { documents, removed, fault } = useOwnPages();
  const altered = (documents ?? []).filter(isAltered).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where it does not open, the library's screen says why.
    ownPagesActs().then(({ refresh }) => refresh()).catch(() => undefined);
    awaitLaunches();
    takeShared(import.meta.env.BASE_URL, bringToEnd).catch(() => undefined);
  }, []);
  // Each act takes its own button away: focus goes on to the button that undoes it, and from there to the heading.
  const remove = async (sha256: string): Promise<void> => {
    await (await ownPagesActs()).remove(sha256);
    undo.current?.focus();
  };
  const putBack = async (): Promise<void> => (await ownPagesActs()).undoRemoval();
  return (
    <section className="own-pages" id="own-pages" aria-labelledby="own-pages-title">
      <h2 id="own-pages-title" tabIndex={-1} ref={heading}>{words.title}</h2>
      <p className="hint">{words.intro}</p>
      <div className="own-acts">
        <label className="button">
          {words.choose}
          <input
            type="file"
            multiple
            accept=".txt,.md,text/plain"
            onClick={() => void ownPagesActs().then(({ prepare }) => prepare(), () => undefined)}
            onChange={({ target }) => {
              bringFiles(target.files ?? []);
              // The same file chosen again is to be heard again.
              target.value = '';
            }}
          />
        </label>
      </div>
      <PasteText />
      <UndoLine told={removed && words.removed(removed.name)} onUndo={putBack} button={undo} toNext={() => heading.current?.focus()} />
      {fault && <p role="alert" className="save-failed">{words.notRemoved}{t.terms.middleDot}{t.library.faults[fault]}</p>}
      {altered > 0 && <p role="alert" className="save-failed">{words.alteredAll(altered)} <a href="#backup">{words.toBackup}</a></p>}
      {documents?.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="own-documents">
        {(documents ?? []).toReversed().map(({ sha256, name, outcome }) => (
          <li key={sha256}>
            {outcome && outcome.state !== 'refused' ? <a className="document-name" href={hrefs.page(outcome.page)}>{name}</a> : <span className="document-name">{name}</span>}
            {outcome && <span className="told">{outcome.state === 'added' ? words.stories(outcome.stories) : outcome.state === 'known' ? words.known : (words.refusals[outcome.refusal.rule] ?? words.refusedOtherwise)}</span>}
            <button type="button" className="quiet" aria-label={words.removeOne(name)} onClick={() => void remove(sha256)}>{words.remove}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page as text: it becomes a document named after the moment. */
function PasteText(): ReactElement {
  const words = ownPagesByLocale[useMessages().locale];
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{words.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          bringFiles([new File([text], `${words.pastedName(localTime(new Date().toISOString()).replace(/\D/gu, ''))}.txt`, { type: 'text/plain' })]);
          setText('');
        }}
      >
        <label>
          <span>{words.pasteLabel}</span>
          <textarea rows={6} lang="zh-CN" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        {/* One that is disabled loses focus. */}
        <button type="submit" aria-disabled={text.trim() === ''}>{words.pasteBring}</button>
      </form>
    </details>
  );
}
