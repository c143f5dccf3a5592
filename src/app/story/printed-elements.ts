import type { Span } from '../../text/span.ts';

/** The printed texts of a story as `StoryView` draws them, one element each; notes of the interface between them are none. */
const FIELDS = '.story-furniture > *, .story-body > :not(.story-note), .story-credit';

/** The elements of a drawn story's printed texts, in the order of `storyParts`. */
export function printedElements(article: Element): readonly Element[] {
  return [...article.querySelectorAll(FIELDS)];
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
