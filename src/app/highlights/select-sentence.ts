import { trimmedSentenceSpans } from '../../text/sentences.ts';
import { printedElements, rangeOf } from '../story/printed-elements.ts';

/**
 * Selects a sentence of the story on the screen, for those who select by keyboard: the topmost that stands whole in the window, else the first of its text.
 * Shift and the arrows change the selection from there, as in any text.
 * @returns whether one was selected: not where something of the page is already, nor on a screen without a story
 */
export function selectSentence(document: Document): boolean {
  const selection = document.getSelection();
  const article = document.querySelector('.story-main');
  if (!selection || !selection.isCollapsed || !article) return false;
  const inBody = printedElements(article).filter((element) => element.closest('.story-body'));
  const sentences = inBody.flatMap((element) => trimmedSentenceSpans(element.textContent).map((span) => rangeOf(element, span)));
  const range = sentences.find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= 0 && bottom <= document.documentElement.clientHeight;
  }) ?? sentences[0];
  if (!range) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
