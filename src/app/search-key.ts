import { useSettings } from './settings/settings-store.ts';

/** Whether a single key pressed at this element may act: not where it is typed text, under an open dialog, or where the settings turn it off (WCAG 2.1.4). */
export function mayAct(target: EventTarget | null): boolean {
  const takesText = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return useSettings.getState().settings.singleKeys === 'on' && !takesText && !document.querySelector('dialog[open]');
}

/** Has `/` put the cursor into the search box, wherever it is shown. Returns how to end it. */
export function focusSearch(document: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !mayAct(event.target)) return;
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
