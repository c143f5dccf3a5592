import { trimmedSentenceSpans } from '../../text/sentences.ts';
import { printedElements, rangeOf } from '../story/printed-elements.ts';

/** What was selected here last: as long as no pointer is used, arrows mean the selection and not the page. */
let isSteered = false;

/** Whether the reader selects by keyboard. */
export function selectsByKeyboard(): boolean {
  return isSteered;
}

/** The sentences in the text of the story on the screen, in order; none on other screens. */
export function sentencesOnScreen(document: Document): readonly Range[] {
  const article = document.querySelector('.story-main');
  const inBody = article ? printedElements(article).filter((element) => element.closest('.story-body')) : [];
  return inBody.flatMap((element) => trimmedSentenceSpans(element.textContent).map((span) => rangeOf(element, span)));
}

/**
 * Selects a sentence of the story on the screen, for those who select by keyboard: the topmost that stands whole in the window, else the first of its text.
 * Arrows lead on from there (steer-selection.ts).
 * @returns whether one was selected: not where something of the page is already, nor on a screen without a story
 */
export function selectSentence(document: Document): boolean {
  const selection = document.getSelection();
  if (!selection || !selection.isCollapsed) return false;
  const sentences = sentencesOnScreen(document);
  const range = sentences.find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= 0 && bottom <= document.documentElement.clientHeight;
  }) ?? sentences[0];
  if (!range) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  isSteered = true;
  document.addEventListener('pointerdown', () => {
    isSteered = false;
  }, { once: true, capture: true });
  return true;
}
