import { scrollToHit } from '../story/show-hits.ts';
import { sentencesOnScreen } from './select-sentence.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Answers the arrows while text of a story is selected: ↑ and ↓ take the sentence before or after, ← and → move the beginning by a character, with Shift the
 * end, and with Ctrl by a word. What is selected never becomes empty.
 * @returns what was moved; null where the key is none of these, or there is nothing to select there
 */
export function steerSelection(document: Document, { key, ctrlKey, metaKey, altKey, shiftKey }: Press): 'sentence' | 'edge' | null {
  const by = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const selection = document.getSelection();
  if (by === undefined || metaKey || altKey || !selection || selection.isCollapsed) return null;
  const isBeside = key === 'ArrowLeft' || key === 'ArrowRight';
  if ((ctrlKey || shiftKey) && !isBeside) return null;
  const done = isBeside ? moveEdge(selection, shiftKey, by, ctrlKey) : takeSentence(document, selection, by);
  if (!done) return null;
  const { top, bottom } = done.getBoundingClientRect();
  if (top < 0 || bottom > document.documentElement.clientHeight) scrollToHit(done);
  return isBeside ? 'edge' : 'sentence';
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

/** A selection is moved at its far end only: for its beginning it is turned about, and back. */
function moveEdge(selection: Selection, isEnd: boolean, by: 1 | -1, byWord: boolean): Range {
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (isEnd) selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  else selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  selection.modify('extend', by === 1 ? 'forward' : 'backward', byWord ? 'word' : 'character');
  const { startContainer: first, startOffset: from, endContainer: last, endOffset: to, collapsed } = selection.getRangeAt(0);
  const isKept = !collapsed && (isEnd ? first === startContainer && from === startOffset : last === endContainer && to === endOffset);
  if (isKept) selection.setBaseAndExtent(first, from, last, to);
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return selection.getRangeAt(0);
}
