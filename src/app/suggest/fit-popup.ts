/** Between the list and the edge of what is seen, in CSS px. */
const GAP = 8;
/** No less than three lines. */
const LEAST = 144;

/** Tells a popup's style (`--room`) how much is seen below its top: the keyboard of a phone covers the page and leaves its size alone. Returns how to end it. */
export function fitPopup(popup: HTMLElement): () => void {
  const view = popup.ownerDocument.defaultView?.visualViewport;
  if (!view) return () => undefined;
  const fit = (): void => {
    const room = view.offsetTop + view.height - popup.getBoundingClientRect().top - GAP;
    popup.style.setProperty('--room', `${Math.max(LEAST, room)}px`);
  };
  fit();
  const ending = new AbortController();
  for (const type of ['resize', 'scroll']) view.addEventListener(type, fit, { signal: ending.signal });
  popup.ownerDocument.addEventListener('scroll', fit, { signal: ending.signal, passive: true });
  return () => ending.abort();
}
