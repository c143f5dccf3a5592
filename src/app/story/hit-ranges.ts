import type { Fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findHits, type HitTerm } from './find-hits.ts';

/** The printed texts of a story as `StoryView` draws them, one element each; notes of the interface between them are none. */
const FIELDS = '.story-furniture > *, .story-body > :not(.story-note), .story-credit';

/** The elements of a drawn story's printed texts, in the order of `storyParts`. */
export function printedElements(article: Element): readonly Element[] {
  return [...article.querySelectorAll(FIELDS)];
}

/**
 * Every hit in a drawn story as a range of its text nodes. The nodes of a field joined are the field's text, whatever elements stand between
 * them (ui/display-text.tsx), so that offsets in the text are offsets in the nodes.
 */
export function hitRanges(article: Element, terms: readonly HitTerm[], fold: Fold): readonly Range[] {
  const elements = printedElements(article);
  const fields = elements.map((element) => ({ name: element.matches('h1') ? 'headline' : 'other', text: element.textContent } as const));
  return findHits(fields, terms, fold).flatMap(({ field, span }) => {
    const element = elements[field];
    return element ? [rangeOf(element, span)] : [];
  });
}

/** The range of an element's text between two offsets. It begins and ends inside the nodes of its first and last character. */
export function rangeOf(element: Element, [start, end]: Span): Range {
  const range = document.createRange();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node && before < end; node = nodes.nextNode()) {
    const after = before + (node.nodeValue?.length ?? 0);
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
