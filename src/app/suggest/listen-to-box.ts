import { isInputMethodKey } from '../input-method.ts';

/** What the search box tells of. Nothing of it while an input method composes: then text and keys are its own. */
export interface BoxListener {
  /** The reader changed the text. */
  onText(): void;
  /** The box was entered, or clicked while the cursor was in it. */
  onEnter(): void;
  onKey(event: KeyboardEvent): void;
  /** The reader went elsewhere, or searched. */
  onLeave(): void;
}

/** Listens to a search box and the form around it, which holds the list too. Returns how to end it. */
export function listenToBox(input: HTMLInputElement, listener: BoxListener): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const isAround = (target: EventTarget | null): boolean => target instanceof Node && input.form?.contains(target) === true;
  let escaped = false;
  input.addEventListener('input', (event) => {
    // What Escape has cleared is not the beginning of a search.
    if (!(event instanceof InputEvent && event.isComposing) && !(escaped && input.value === '')) listener.onText();
  }, { signal });
  input.addEventListener('compositionend', () => listener.onText(), { signal });
  input.addEventListener('focus', () => listener.onEnter(), { signal });
  input.addEventListener('click', () => listener.onEnter(), { signal });
  input.addEventListener('keydown', (event) => {
    escaped = event.key === 'Escape';
    if (!isInputMethodKey(event)) listener.onKey(event);
  }, { signal });
  input.form?.addEventListener('submit', () => listener.onLeave(), { signal });
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!isAround(relatedTarget)) listener.onLeave();
  }, { signal });
  // A tap beside the box does not always take the focus from it.
  input.ownerDocument.addEventListener('pointerdown', ({ target }) => {
    if (!isAround(target)) listener.onLeave();
  }, { signal });
  return () => ending.abort();
}
