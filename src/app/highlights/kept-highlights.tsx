import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { createFold } from '../../text/fold.ts';
import { TRADITIONAL } from '../../text/traditional-table.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ActNotice } from './act-notice.tsx';
import { createFinder } from './find-kept.ts';
import { followHighlights, removeHighlight } from './highlight-acts.ts';
import { useHighlights } from './highlights-store.ts';
import { KeptHighlight } from './kept-highlight.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { UnkeptList } from './unkept-list.tsx';
import { readUnkept } from './unkept-notes.ts';
import { useUnkept } from './unkept-store.ts';
import { useChecked } from './use-checked.ts';

/** Rows that are shown at first, and more with each press. */
const FIRST = 20;
const STEP = 100;
/** The same folding as the search's. */
const fold = createFold(TRADITIONAL);
const NONE: readonly never[] = [];

/** 划线与笔记 of the library: all highlights, those whose place is not found apart, and all notes on stories; the newest first, to be found by their words. */
export function KeptHighlights(): ReactElement | null {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const highlights = useHighlights((state) => state.highlights) ?? NONE;
  const notes = useHighlights((state) => state.notes) ?? NONE;
  const isActed = useHighlights(({ last, fault }) => last !== null || fault !== null);
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(FIRST);
  const checked = useChecked(highlights);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const isUnkept = useUnkept(({ notes: held, dropped }) => held.length > 0 || dropped !== null);
  useEffect(() => void followHighlights(), []);
  useEffect(readUnkept, []);
  // Each act takes its own button away: focus goes on to the button that undoes it, and from there to the heading.
  const remove = useCallback((id: string) => void removeHighlight(id).then(() => undo.current?.focus()), []);
  const showMore = (): void => {
    // The button may go: focus stays where the new rows begin.
    section.current?.querySelector<HTMLElement>('ol:last-of-type > li:last-child a')?.focus();
    setMost(most + STEP);
  };
  const toHeading = (): void => heading.current?.focus();

  const find = useMemo(() => createFinder(highlights, ({ quote, note, headline }) => [quote, note ?? '', headline], fold), [highlights]);
  const findNotes = useMemo(() => createFinder(notes, ({ text, headline }) => [text, headline], fold), [notes]);
  const found = useMemo(() => find(typed), [find, typed]);
  const foundNotes = useMemo(() => findNotes(typed), [findNotes, typed]);
  const adrift = found.filter(({ id }) => checked.get(id)?.standing.state === 'adrift');
  const there = found.filter(({ id }) => checked.get(id)?.standing.state !== 'adrift');
  const unchecked = new Set(highlights.filter(({ id }) => checked.get(id)?.standing.state === 'unchecked').map(({ story }) => story)).size;
  const rest = Math.max(there.length, adrift.length) - most;
  if (highlights.length + notes.length === 0 && !isActed && !isUnkept) return null;
  return (
    <section ref={section} id="highlights" className="kept-marks" aria-labelledby="highlights-title">
      <h2 id="highlights-title" tabIndex={-1} ref={heading}>{words.title}</h2>
      <p className="hint">{words.intro}</p>
      <ActNotice stories={null} undo={undo} onGone={toHeading} />
      <UnkeptList stories={null} />
      <label>
        <span className="hint">{words.find}</span>
        <input type="text" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <p role="status" className="hint">{typed.trim() !== '' && words.found(found.length + foundNotes.length)}</p>
      {unchecked > 0 && <p className="hint">{words.unchecked(unchecked)}</p>}
      {adrift.length > 0 && <h3>{words.adrift}</h3>}
      {adrift.length > 0 && <ol>{adrift.slice(0, most).map((highlight) => <KeptHighlight key={highlight.id} highlight={highlight} checked={checked.get(highlight.id)} onRemove={remove} />)}</ol>}
      {there.length > 0 && <h3>{words.highlights(there.length)}</h3>}
      {there.length > 0 && <ol>{there.slice(0, most).map((highlight) => <KeptHighlight key={highlight.id} highlight={highlight} checked={checked.get(highlight.id)} onRemove={remove} />)}</ol>}
      {rest > 0 && <button type="button" className="quiet more" onClick={showMore}>{words.more(Math.min(STEP, rest))}</button>}
      {foundNotes.length > 0 && <KeptNotes notes={foundNotes} onRemoved={() => undo.current?.focus()} />}
    </section>
  );
}
