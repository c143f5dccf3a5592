import { describePassage, type Passage } from '../../library/anchor.ts';
import type { PrintedText, ReadingPlace } from '../../library/reading-text.ts';

/** What a reader selected of a drawn story's text. */
export interface Selected {
  readonly passage: Passage;
  readonly range: Range;
}

/**
 * The selected part of a story's printed texts; null where nothing of them is selected.
 * @param elements of the printed texts, one for each of `parts`
 */
export function selectedPassage(selection: Selection | null, elements: readonly Element[], parts: readonly PrintedText[]): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || elements.length !== parts.length) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const touched = elements.flatMap((element, part) => (range.intersectsNode(element) ? [{ element, part }] : []));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const from: ReadingPlace = { part: first.part, at: unitsBefore(first.element, range.startContainer, range.startOffset) ?? 0 };
  const to: ReadingPlace = { part: last.part, at: unitsBefore(last.element, range.endContainer, range.endOffset) ?? parts[last.part]?.text.length ?? 0 };
  const passage = describePassage(parts, from, to);
  return passage && { passage, range };
}

/** How many UTF-16 units of an element's text stand before a boundary inside it; null where the boundary is outside. */
function unitsBefore(element: Element, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
