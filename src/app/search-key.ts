/** Whether keys pressed at this element are typed text. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Has `/` put the cursor into the search box, wherever it is shown. Returns how to end it. */
export function focusSearch(document: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!search || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    search.focus();
    search.select();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
