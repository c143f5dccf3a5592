/** What a key asks for, on whatever screen. `next-of-page`: the next story of the page that the present one stands on. */
export type ScreenAct = 'search' | 'next' | 'previous' | 'open' | 'save' | 'highlight' | 'next-of-page' | 'previous-of-page' | 'back' | 'help' | 'palette';

const SINGLE: Readonly<Record<string, ScreenAct>> = {
  '/': 'search', j: 'next', k: 'previous', o: 'open', s: 'save', h: 'highlight', ArrowRight: 'next-of-page', ArrowLeft: 'previous-of-page', Escape: 'back', '?': 'help', '？': 'help',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'>;

/** What a key asks for; null where it asks for nothing. Enter opens by itself what has focus. A key that is held down only steps through a list. */
export function actOfKeyPress({ key, ctrlKey, metaKey, shiftKey, repeat }: Press): ScreenAct | null {
  if (ctrlKey || metaKey) return key === 'k' && !shiftKey && !repeat ? 'palette' : null;
  // Caps Lock makes capitals; Shift is only how a question mark is typed, on some keyboards a slash too.
  const name = key.length === 1 ? key.toLowerCase() : key;
  const act = Object.hasOwn(SINGLE, name) ? (SINGLE[name] ?? null) : null;
  if (shiftKey && act !== 'help' && act !== 'search') return null;
  return repeat && act !== 'next' && act !== 'previous' ? null : act;
}
