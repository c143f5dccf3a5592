import { useEffect, useState } from 'react';
import type { PrintedText } from '../../library/reading-text.ts';
import { printedElements } from '../story/printed-elements.ts';
import { selectedPassage, type Selected } from './selected-passage.ts';

/** What acts on a selection: while focus is in it, the selection stays what it was. */
const ON_SELECTION = '[data-on-selection]';

/** What is selected of the story's text by mouse, touch or keyboard; not while a mouse is still selecting. */
export function useSelection(parts: readonly PrintedText[]): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const over = new AbortController();
    // This may come in the middle of a selection that is being made.
    let selecting = document.documentElement.matches(':active');
    const read = (): void => {
      if (selecting || document.activeElement?.closest(ON_SELECTION)) return;
      const article = document.querySelector('.story-main');
      setSelected(article && selectedPassage(getSelection(), printedElements(article), parts));
    };
    const begin = ({ pointerType, target }: PointerEvent): void => {
      selecting = pointerType === 'mouse' && !(target instanceof Element && target.closest(ON_SELECTION));
    };
    const end = (): void => {
      selecting = false;
      read();
    };
    read();
    document.addEventListener('selectionchange', read, over);
    document.addEventListener('pointerdown', begin, over);
    document.addEventListener('pointerup', end, over);
    document.addEventListener('pointercancel', end, over);
    return () => over.abort();
  }, [parts]);
  return selected;
}
