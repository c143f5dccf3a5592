/** What stands under the search box, as far as keys are concerned. */
export interface ShownLines {
  readonly shown: boolean;
  readonly count: number;
  /** The line that keys have reached; null while the cursor is in the text. */
  readonly active: number | null;
  readonly forgettable: boolean;
}

/** What a key does to the list. `handled`: the browser does nothing more. */
export type KeyAct =
  | { readonly act: 'open' | 'close'; readonly handled: true }
  | { readonly act: 'move'; readonly to: number | null; readonly handled: boolean }
  | { readonly act: 'take' | 'forget'; readonly line: number; readonly handled: true };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The keys of an editable combobox with a list (ARIA Authoring Practices 1.2); null where the key is the text's own. Delete forgets a recent search. */
export function actOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, { shown, count, active, forgettable }: ShownLines): KeyAct | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  if (key === 'ArrowDown' && (!shown || altKey)) return shown ? null : { act: 'open', handled: true };
  if (!shown) return null;
  if (key === 'Escape' || (key === 'ArrowUp' && altKey)) return { act: 'close', handled: true };
  if (key === 'ArrowDown') return { act: 'move', to: around((active ?? -1) + 1, count), handled: true };
  if (key === 'ArrowUp') return { act: 'move', to: around((active ?? count) - 1, count), handled: true };
  if (active === null) return null;
  if (key === 'Enter') return { act: 'take', line: active, handled: true };
  if (key === 'Delete' && forgettable) return { act: 'forget', line: active, handled: true };
  return ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) ? { act: 'move', to: null, handled: false } : null;
}

/** Behind the last line and before the first lies the text. */
function around(line: number, count: number): number | null {
  return line < 0 || line >= count ? null : line;
}
