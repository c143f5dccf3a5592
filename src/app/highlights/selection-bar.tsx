import { useEffect, useLayoutEffect, type ReactElement, type RefObject } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { keysByLocale } from '../../i18n/keys-by-locale.ts';
import { COLOURS, type Colour } from '../../library/kept-rows.ts';
import { isInputMethodKey } from '../input-method.ts';
import { mayAct } from '../keys/single-keys.ts';
import { useSettings } from '../settings/settings-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ColourLabel } from './colour-label.tsx';
import { selectsByKeyboard } from './select-sentence.ts';
import { steerSelection } from './steer-selection.ts';

interface SelectionBarProps {
  readonly range: Range;
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly onMark: (colour: Colour) => void;
  readonly onNote: () => void;
  /** Another sentence was selected by key. */
  readonly onSentence: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Px between a selection and the bar, and between the bar and the edges of the window. */
const APART = 12;

/** Beside a selection (on a phone at the foot of the screen): highlights it in one of four colours, or with a note. `h` leads into it, Esc takes it away, arrows move what was selected by key. */
export function SelectionBar({ range, bar, onMark, onNote, onSentence, onClose }: SelectionBarProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const keys = useSettings(({ settings }) => settings.singleKeys === 'on') || undefined;
  useLayoutEffect(() => {
    if (bar.current) putBeside(bar.current, range);
  }, [bar, range]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isInputMethodKey(event)) return;
      if (selectsByKeyboard() && isOnPage(event.target) && !bar.current?.contains(document.activeElement)) {
        const moved = steerSelection(document, event);
        if (moved) {
          event.preventDefault();
          // The browser tells of it a task later: the next key may be here before.
          document.dispatchEvent(new Event('selectionchange'));
        }
        if (moved === 'sentence') onSentence(getSelection()?.toString() ?? '');
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') stepAlong(bar.current, event);
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        onClose();
      }
      if (event.key !== 'h' || event.repeat || !mayAct(event.target)) return;
      event.preventDefault();
      bar.current?.querySelector('button')?.focus();
    };
    // A press must not take the selection away before it is marked.
    const keepSelection = (event: MouseEvent): void => event.preventDefault();
    const { current } = bar;
    // Before the keys of the screen hear of it: Esc takes the bar away and leads nowhere.
    document.addEventListener('keydown', onKey, true);
    current?.addEventListener('mousedown', keepSelection);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      current?.removeEventListener('mousedown', keepSelection);
    };
  }, [bar, onSentence, onClose]);
  return (
    <div ref={bar} className="selection-bar" role="group" aria-label={words.markSelection} data-on-selection="">
      {COLOURS.map((colour) => (
        <button key={colour} type="button" className="quiet" aria-label={words.markIn(words.colours[colour])} aria-keyshortcuts={colour === COLOURS[0] ? keys && 'H' : undefined} onClick={() => onMark(colour)}>
          <ColourLabel colour={colour} />
        </button>
      ))}
      <button type="button" className="quiet" onClick={onNote}>{words.writeNote}</button>
      {selectsByKeyboard() && <p className="hint">{keysByLocale[t.locale].steer}</p>}
    </div>
  );
}

/** In the bar ← and → lead along its buttons, and not to another story. */
function stepAlong(bar: HTMLElement | null, event: KeyboardEvent): void {
  const buttons = [...bar?.querySelectorAll('button') ?? []];
  const here = buttons.findIndex((button) => button === document.activeElement);
  if (here < 0) return;
  event.preventDefault();
  buttons[here + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
}

/** Whether a key pressed there is not for what has focus: no field, and no dialog. */
function isOnPage(target: EventTarget | null): boolean {
  return !(target instanceof Element && target.closest('input, textarea, select, dialog'));
}

/** Below the selection's end where there is room in the window, else above its beginning, else over it. */
function putBeside(bar: HTMLElement, range: Range): void {
  const { left, top, bottom } = range.getBoundingClientRect();
  const room = document.documentElement;
  const y = bottom + APART + bar.offsetHeight <= room.clientHeight ? bottom + APART : Math.max(APART, top - APART - bar.offsetHeight);
  const x = Math.max(APART, Math.min(left, room.clientWidth - bar.offsetWidth - APART));
  bar.style.setProperty('--x', `${x + scrollX}px`);
  bar.style.setProperty('--y', `${y + scrollY}px`);
}
