import { drawRanges, eraseRanges } from './drawn-ranges.ts';

const ALL = 'search-hit';
const CURRENT = 'current-hit';

/** Marks the hits. Where a browser cannot draw ranges, the present hit alone is shown, as the selection. */
export function markHits(ranges: readonly Range[], current: Range | undefined): void {
  if (!('highlights' in CSS)) {
    if (current) getSelection()?.setBaseAndExtent(current.startContainer, current.startOffset, current.endContainer, current.endOffset);
    return;
  }
  drawRanges(ALL, ranges);
  drawRanges(CURRENT, current ? [current] : [], 1);
}

/** Takes every mark away. */
export function unmarkHits(): void {
  eraseRanges(ALL);
  eraseRanges(CURRENT);
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
