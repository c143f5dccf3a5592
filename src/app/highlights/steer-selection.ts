import { scrollToHit } from '../story/show-hits.ts';
import { sentencesOnScreen } from './select-sentence.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Answers the arrows while text of a story is selected: ↑ and ↓ take the sentence before or after, ← and → move the beginning by a character, with Ctrl by a
 * word. The end follows Shift and the arrows by itself, as in any text. What is selected never becomes empty.
 * @returns what was done; null where the key is none of these, or there is nothing to select there
 */
export function steerSelection(document: Document, { key, ctrlKey, metaKey, altKey, shiftKey }: Press): 'sentence' | 'beginning' | null {
  const by = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const selection = document.getSelection();
  if (by === undefined || metaKey || altKey || shiftKey || !selection || selection.isCollapsed) return null;
  const isBeside = key === 'ArrowLeft' || key === 'ArrowRight';
  if (ctrlKey && !isBeside) return null;
  const done = isBeside ? moveBeginning(selection, by, ctrlKey) : takeSentence(document, selection, by);
  if (!done) return null;
  const { top, bottom } = done.getBoundingClientRect();
  if (top < 0 || bottom > document.documentElement.clientHeight) scrollToHit(done);
  return isBeside ? 'beginning' : 'sentence';
}

/** Selects the sentence before or after the one in which the selection begins. */
function takeSentence(document: Document, selection: Selection, by: 1 | -1): Range | null {
  const from = selection.getRangeAt(0);
  const sentences = sentencesOnScreen(document);
  const here = sentences.findLastIndex((sentence) => sentence.compareBoundaryPoints(Range.START_TO_START, from) <= 0);
  const next = sentences[here + by];
  if (!next) return null;
  selection.setBaseAndExtent(next.startContainer, next.startOffset, next.endContainer, next.endOffset);
  return next;
}

/** A selection is moved at its far end only: it is turned about, and back. */
function moveBeginning(selection: Selection, by: 1 | -1, byWord: boolean): Range {
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  selection.modify('extend', by === 1 ? 'forward' : 'backward', byWord ? 'word' : 'character');
  const { focusNode, focusOffset } = selection;
  const moved = selection.getRangeAt(0);
  const isLeft = !moved.collapsed && moved.endContainer === endContainer && moved.endOffset === endOffset;
  if (isLeft && focusNode) selection.setBaseAndExtent(focusNode, focusOffset, endContainer, endOffset);
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return selection.getRangeAt(0);
}
