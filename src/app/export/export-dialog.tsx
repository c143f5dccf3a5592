import { useRef, useState, type ReactElement } from 'react';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { type ExportOutcome, exportStories, shareReady } from './export-stories.ts';
import { FORMAT_FACTS, FORMATS, type Format } from './formats.ts';
import { StoryScope } from './story-scope.tsx';
import { useScope } from './use-scope.ts';
import { canShare } from './write-file.ts';

type Outcome = { readonly state: 'none' } | { readonly state: 'writing' } | ExportOutcome;

/** Which stories, in which form, with what: then the file is downloaded, or given to the system to share. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages();
  const words = exportByLocale[t.locale];
  const hrefs = useHrefs();
  const archive = useArchive();
  const { bookmarks, tagged, scope, setScope, chosen } = useScope();
  const [format, setFormat] = useState<Format>('epub');
  const [include, setInclude] = useState({ highlights: true, notes: true });
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const write = async (way: 'download' | 'share'): Promise<void> => {
    if (outcome.state === 'writing') return;
    setOutcome({ state: 'writing' });
    setOutcome(await exportStories({
      archive, way, format, include, locale: t.locale, tag: scope.kind === 'tag' ? scope.tag : null,
      bookmarks: chosen(), addressOf: (id) => new URL(hrefs.story(id), location.origin).href,
    }));
  };
  const place = useRef<HTMLDivElement>(null);
  const shareNow = async (ready: Extract<Outcome, { state: 'ready' }>): Promise<void> => {
    setOutcome(await shareReady(ready));
    // The button goes with its press.
    place.current?.focus();
  };
  const choose = (change: () => void): void => {
    change();
    setOutcome({ state: 'none' });
  };
  const hasHighlights = FORMAT_FACTS[format].highlights;
  const isWriting = outcome.state === 'writing';
  return (
    <Sheet
      title={words.title}
      className="export-dialog"
      closeName={words.close}
      onClose={onClose}
      footer={(
        <footer>
          <div role="status" tabIndex={-1} ref={place}><OutcomeWords outcome={outcome} /></div>
          <div className="export-acts">
            <button type="button" aria-disabled={isWriting} onClick={() => void write('download')}>{words.download}</button>
            {outcome.state === 'ready' && <button type="button" onClick={() => void shareNow(outcome)}>{words.shareNow}</button>}
            {canShare(format, t.locale) && <button type="button" className="quiet" aria-disabled={isWriting} onClick={() => void write('share')}>{words.share}</button>}
          </div>
        </footer>
      )}
    >
      <p className="hint">{words.intro}</p>
      <StoryScope bookmarks={bookmarks} tagged={tagged} scope={scope} onChange={(next) => choose(() => setScope(next))} />
      <fieldset className="export-choice">
        <legend>{words.format}</legend>
        {FORMATS.map((value) => (
          <label key={value}>
            <input type="radio" name="export-format" checked={format === value} onChange={() => choose(() => setFormat(value))} />
            <span>{words.formats[value].name} <small>{words.formats[value].use}</small></span>
          </label>
        ))}
      </fieldset>
      <fieldset className="export-choice">
        <legend>{words.include}</legend>
        <label>
          <input type="checkbox" disabled={!hasHighlights} checked={hasHighlights && include.highlights} onChange={({ target }) => choose(() => setInclude({ ...include, highlights: target.checked }))} />
          <span>{words.highlights} {!hasHighlights && <small>{words.noHighlights}</small>}</span>
        </label>
        <label>
          <input type="checkbox" checked={include.notes} onChange={({ target }) => choose(() => setInclude({ ...include, notes: target.checked }))} />
          <span>{words.notes}</span>
        </label>
        <p className="hint">{words.unsavedStay}</p>
      </fieldset>
    </Sheet>
  );
}

/** What became of it, and which stories are not in the file. */
function OutcomeWords({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const t = useMessages();
  const words = exportByLocale[t.locale];
  switch (outcome.state) {
    case 'none': return null;
    case 'writing': return <p>{words.writing}</p>;
    case 'nothing': return <p className="save-failed">{words.nothing}</p>;
    case 'ready': return <p>{words.ready(outcome.count)}</p>;
    case 'not-shared': return <p className="save-failed">{words.notShared}</p>;
    case 'failed': return <p className="save-failed">{outcome.fault === null ? words.failed : t.library.faults[outcome.fault]}</p>;
    case 'written': return (
      <>
        <p>{outcome.way === 'share' ? words.shared(outcome.file.name, outcome.count) : words.done(outcome.file.name, outcome.count)}</p>
        {outcome.left.length > 0 && <p className="save-failed">{words.left(outcome.left.length)}{outcome.left.join(t.terms.listSeparator)}</p>}
      </>
    );
  }
}
