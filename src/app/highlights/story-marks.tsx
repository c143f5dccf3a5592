import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import type { Colour } from '../../library/kept-rows.ts';
import type { StoryData } from '../screen.ts';
import { drawRanges } from '../story/drawn-ranges.ts';
import { scrollToHit } from '../story/show-hits.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ActNotice } from './act-notice.tsx';
import { followHighlights, markPassage, type OnStory } from './highlight-acts.ts';
import { HighlightSheet } from './highlight-sheet.tsx';
import { useHighlights } from './highlights-store.ts';
import { MarkList } from './mark-list.tsx';
import { markedStory, placeHighlights } from './marked-story.ts';
import { NoteOnStory } from './note-on-story.tsx';
import { selectSentence } from './select-sentence.ts';
import { SelectionBar } from './selection-bar.tsx';
import { UnkeptList } from './unkept-list.tsx';
import { highlightAt, useDrawnHighlights } from './use-drawn-highlights.ts';
import { useFormerIds } from './use-former-ids.ts';
import { useLedTo } from './use-led-to.ts';
import { useSelection } from './use-selection.ts';

interface StoryMarksProps {
  readonly data: StoryData;
  /** Whether the reader pressed a button for it, which is gone now. */
  readonly asked: boolean;
}

/** Highlights and notes of the story on the screen: drawn in its text, listed beside it, and what makes new ones of a selection. */
export function StoryMarks({ data, asked }: StoryMarksProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const { story, page } = data;
  const marked = useMemo(() => markedStory(story), [story]);
  const on: OnStory = { story: story.id, headline: story.headline, page: page.page };
  const former = useFormerIds(story.id);
  const ids = useMemo(() => [story.id, ...former ?? []], [former, story.id]);
  const all = useHighlights(({ highlights }) => highlights);
  const placed = useMemo(() => placeHighlights((all ?? []).filter((one) => ids.includes(one.story)), marked), [all, ids, marked]);
  const selected = useSelection(marked.parts);
  // The browser draws its own selection, but not over wide commas.
  useEffect(() => drawRanges('selection', selected ? [selected.range] : []), [selected]);
  const ledTo = useLedTo();
  const drawn = useDrawnHighlights(placed, ledTo);
  const [open, setOpen] = useState<string | null>(null);
  /** The highlight that was made to write a note on. */
  const [toWrite, setToWrite] = useState<string | null>(null);
  const opened = placed.find(({ highlight }) => highlight.id === open);
  const heading = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** The sentence that was selected last by key or button. */
  const [sentence, setSentence] = useState('');
  useEffect(() => void followHighlights(), []);
  useEffect(() => {
    if (asked) heading.current?.focus({ preventScroll: true });
  }, [asked]);
  usePress((x, y) => setOpen(highlightAt(placed, drawn, x, y)));
  const led = placed.find(({ highlight }) => highlight.id === ledTo);
  const [first] = (ledTo !== null && drawn.get(ledTo)) || [];
  useScrollTo(ledTo, first);

  const deselect = useCallback((): void => {
    if (bar.current?.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
    getSelection()?.removeAllRanges();
  }, []);
  const select = (): void => {
    if (selected) bar.current?.querySelector('button')?.focus();
    else if (selectSentence(document)) setSentence(getSelection()?.toString() ?? '');
  };
  const mark = async (colour: Colour, note: boolean): Promise<void> => {
    if (!selected) return;
    const byKey = bar.current?.contains(document.activeElement);
    const id = await markPassage(on, selected.passage, colour, ids);
    if (id === null) return;
    deselect();
    // From the sheet, too, focus comes back to it.
    if (byKey || note) undo.current?.focus({ preventScroll: true });
    if (!note) return;
    setToWrite(id);
    setOpen(id);
  };
  const adrift = placed.filter(({ anchored }) => anchored.state === 'adrift');
  const there = placed.filter(({ anchored }) => anchored.state !== 'adrift');
  return (
    <section aria-labelledby="story-marks">
      <h2 id="story-marks" ref={heading} tabIndex={-1}>{words.title}</h2>
      <p className="hint">{words.howTo}</p>
      {/* One button for both: it keeps focus. */}
      <button type="button" className="quiet" onClick={select}>{selected ? words.toSelection : words.selectSentence}</button>
      <NoteOnStory key={story.id} on={on} ids={former && ids} />
      <UnkeptList stories={ids} />
      {there.length > 0 && <MarkList placed={there} onOpen={setOpen} />}
      {adrift.length > 0 && <h3>{words.adrift}</h3>}
      {adrift.length > 0 && <MarkList placed={adrift} onOpen={setOpen} />}
      <p role="status" className="visually-hidden">{selected && sentence}</p>
      <p role="status" className="visually-hidden">{led && words.ledTo(words.colours[led.highlight.colour], led.highlight.quote)}</p>
      <div className="mark-notice"><ActNotice stories={ids} undo={undo} onGone={() => heading.current?.focus({ preventScroll: true })} /></div>
      {selected && former && <SelectionBar range={selected.range} bar={bar} onMark={(colour) => void mark(colour, false)} onNote={() => void mark('yellow', true)} onSentence={setSentence} onClose={deselect} />}
      {opened && (
        <HighlightSheet
          key={opened.highlight.id}
          placed={opened}
          isToWrite={toWrite === open}
          onClose={() => {
            setOpen(null);
            setToWrite(null);
          }}
          onRemoved={() => {
            setOpen(null);
            undo.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Tells of a press on the story's text that neither follows a link nor selects. */
function usePress(onPress: (x: number, y: number) => void): void {
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    const onClick = ({ target, clientX, clientY, defaultPrevented }: MouseEvent): void => {
      const onText = target instanceof Element && target.closest('.story-main') !== null && target.closest('a, button') === null;
      if (onText && !defaultPrevented && (getSelection()?.isCollapsed ?? true)) press.current(clientX, clientY);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

/** Scrolls to what the address leads to, once, as soon as it is drawn. */
function useScrollTo(id: string | null, range: Range | undefined): void {
  const scrolledTo = useRef<string | null>(null);
  useEffect(() => {
    if (!range || scrolledTo.current === id) return undefined;
    // In the next frame: the router sets the place of a screen after it was drawn.
    const frame = requestAnimationFrame(() => {
      scrollToHit(range);
      scrolledTo.current = id;
    });
    return () => cancelAnimationFrame(frame);
  }, [id, range]);
}
