import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { paletteByLocale } from '../../i18n/palette-by-locale.ts';
import { isInputMethodKey } from '../input-method.ts';
import { listenToPopup } from '../suggest/listen-to-popup.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Command } from './command.ts';
import { useCommands } from './use-commands.ts';
import '../styles/palette.css';

interface PaletteProps {
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

/** The command palette: one box for search, stories, filters, pages, settings, and what the present screen can do. A combobox with a list (ARIA 1.2) whose first line is reached at once. */
export function Palette({ onKeys, onClose }: PaletteProps): ReactElement {
  const t = useMessages();
  const words = paletteByLocale[t.locale];
  const [text, setText] = useState('');
  // What an input method is still composing is not looked for.
  const [typed, setTyped] = useState('');
  const [reached, setReached] = useState(0);
  const groups = useCommands(typed, onKeys);
  const commands = groups.flatMap((group) => group.commands);
  const active = Math.min(reached, commands.length - 1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const lineId = (place: number): string => `${id}-${place}`;
  const activeId = commands.length > 0 ? lineId(active) : undefined;
  // Once the sheet is open: it gives focus to its first button.
  useEffect(() => input.current?.focus(), []);
  useLayoutEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const lookFor = (asked: string): void => {
    setTyped(asked);
    setReached(0);
  };
  const run = (command: Command | undefined): void => {
    if (!command) return;
    // First the sheet goes and gives focus back: what a command opens or shows comes after it.
    flushSync(onClose);
    command.run();
  };
  const onPress = useEffectEvent((place: number) => run(commands[place]));
  useEffect(() => (list.current ? listenToPopup(list.current, (place) => onPress(place)) : undefined), []);
  const onKey = (event: KeyboardEvent): void => {
    if (isInputMethodKey(event.nativeEvent) || event.altKey || event.shiftKey) return;
    const { key } = event;
    const leaves = key === 'k' && (event.ctrlKey || event.metaKey);
    if (!leaves && key !== 'ArrowDown' && key !== 'ArrowUp' && key !== 'Enter') return;
    event.preventDefault();
    if (leaves) onClose();
    else if (key === 'Enter') run(commands[active]);
    else if (commands.length > 0) setReached((active + (key === 'ArrowDown' ? 1 : commands.length - 1)) % commands.length);
  };
  return (
    <Sheet title={words.title} className="palette" closeName={t.terms.close} onClose={onClose}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.box}
        aria-autocomplete="list"
        aria-expanded={commands.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) lookFor(event.target.value);
        }}
        onCompositionEnd={(event) => lookFor(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <p role="status" className="visually-hidden">{words.offered(commands.length)}</p>
      <div ref={list} role="listbox" id={`${id}-list`} className="offers" aria-label={words.title}>
        {groups.map((group) => (
          <div role="group" key={group.kind} aria-label={words.kinds[group.kind]}>
            <p aria-hidden="true" className="offer-kind">{words.kinds[group.kind]}</p>
            {group.commands.map((command) => {
              const place = commands.indexOf(command);
              return (
                <div role="option" key={command.id} id={lineId(place)} className={`offer offer-${command.kind}`} aria-selected={place === active}>
                  <span className="offer-name" lang={command.printed ? 'zh-CN' : undefined}>{command.marks ? <MarkedText text={command.label} marks={command.marks} /> : <MixedText text={command.label} />}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </Sheet>
  );
}
