import { drawRanges } from '../story/drawn-ranges.ts';
import { printedElements, rangeOf } from '../story/printed-elements.ts';
import type { AloudSentence } from './aloud-sentences.ts';

/** The name that the style sheet knows. */
const MARK = 'read-aloud';

/** Marks the sentence that is read, over the hits of a query; where a browser cannot draw ranges, the bar alone tells where it is. */
export function markSentence(range: Range | null): void {
  drawRanges(MARK, range ? [range] : [], 2);
}

/** The range of a sentence in the story that is drawn; null where another one is, or none. */
export function drawnSentence({ part, whole, span }: AloudSentence): Range | null {
  const article = document.querySelector('.story-main');
  const element = article && printedElements(article)[part];
  return element && element.textContent === whole ? rangeOf(element, span) : null;
}

/** Whether any of it can be seen in the window, above the bar. */
export function isSeen(range: Range, bar: Element): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < bar.getBoundingClientRect().top;
}
