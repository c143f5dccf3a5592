/** What a window shows of a page, in CSS px. */
type Seen = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>;

/** Px at the foot of a window that a keyboard on the screen covers. Who has zoomed in sees a part of the window too, and no keyboard covers the rest. */
export function coveredByKeyboard(windowHeight: number, { height, offsetTop, scale }: Seen): number {
  return scale > 1 ? 0 : Math.max(0, Math.round(windowHeight - height - offsetTop));
}

/** Tells the style of something that stands at the foot of the window (`--keyboard`) how much of it the keyboard of a phone covers: the window's own size stays. */
export function standAboveKeyboard(element: HTMLElement, { signal }: AbortController): void {
  const view = visualViewport;
  if (!view) return;
  const follow = (): void => element.style.setProperty('--keyboard', `${coveredByKeyboard(innerHeight, view)}px`);
  follow();
  for (const type of ['resize', 'scroll']) view.addEventListener(type, follow, { signal });
}
