import { isInputMethodKey } from '../input-method.ts';
import { useSettings } from '../settings/settings-store.ts';

/** Whether a single key pressed at this element may act: not where it is typed text, under an open dialog, or where the settings turn it off (WCAG 2.1.4). */
export function mayAct(target: EventTarget | null): boolean {
  const takesText = target instanceof HTMLElement && (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type=checkbox], [type=radio], [type=file]')));
  return useSettings.getState().settings.singleKeys === 'on' && !takesText && !document.querySelector('dialog[open]');
}

/**
 * Hands over every key that may act. Ctrl+K and ⌘K may everywhere, whatever the settings say of single keys. What the browser would do with them and with `/`
 * is left undone. Returns how to end it.
 */
export function followKeys(document: Document, onPress: (event: KeyboardEvent) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isInputMethodKey(event) || event.altKey || event.defaultPrevented) return;
    const forPalette = (event.ctrlKey || event.metaKey) && event.key === 'k';
    if (!forPalette && !mayAct(event.target)) return;
    if (forPalette || event.key === '/') event.preventDefault();
    onPress(event);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
