const ALL = 'search-hit';
const CURRENT = 'current-hit';

/**
 * Marks the hits by the CSS Custom Highlight API, which changes no markup. Where a browser has none (Firefox before 140, Safari before 17.2), the
 * present hit alone is shown, as the selection.
 */
export function markHits(ranges: readonly Range[], current: Range | undefined): void {
  if (!('highlights' in CSS)) {
    if (current) getSelection()?.setBaseAndExtent(current.startContainer, current.startOffset, current.endContainer, current.endOffset);
    return;
  }
  CSS.highlights.set(ALL, new Highlight(...ranges));
  const present = new Highlight(...(current ? [current] : []));
  present.priority = 1;
  CSS.highlights.set(CURRENT, present);
}

/** Takes every mark away. */
export function unmarkHits(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Whether all of a hit can be seen in the window as it is scrolled, above the bar. */
export function isInView(hit: Range, bar: Element): boolean {
  const { top, bottom } = hit.getBoundingClientRect();
  return top >= 0 && bottom <= bar.getBoundingClientRect().top;
}

/** Scrolls a hit to the middle of the window, at once: a glide over several screens would be motion without meaning. */
export function scrollToHit(hit: Range): void {
  const { top, bottom } = hit.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}
