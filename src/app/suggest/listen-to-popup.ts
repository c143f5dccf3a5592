/**
 * Has a press on a line take it. The cursor stays in the search box whatever is pressed here, and a phone's keyboard with it.
 * @param onTake is given the line's place among all lines
 * @returns how to end it
 */
export function listenToPopup(popup: HTMLElement, onTake: (line: number, by: string) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  popup.addEventListener('click', (event) => {
    const line = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (line) onTake([...popup.querySelectorAll('[role=option]')].indexOf(line), event instanceof PointerEvent ? event.pointerType : '');
  }, { signal });
  return () => ending.abort();
}
