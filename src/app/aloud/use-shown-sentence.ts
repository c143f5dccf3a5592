import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { isInView, scrollToHit } from '../story/show-hits.ts';
import { textOf, type AloudSentence } from './aloud-sentences.ts';
import { drawnSentence, isSeen, markSentence } from './show-sentence.ts';

interface ShownSentence {
  readonly sentence: AloudSentence;
  readonly range: Range;
}

function shownSentence(sentence: AloudSentence): ShownSentence | null {
  const range = drawnSentence(sentence);
  return range && { sentence, range };
}

/** A range is emptied when its text is drawn anew. */
function stands({ sentence, range }: ShownSentence): boolean {
  return String(range) === textOf(sentence);
}

/**
 * Marks the sentence that is read wherever its story is drawn, and keeps it in the window: not against a reader who scrolled away from the one before.
 * @param sentence null where its story is not on the screen
 * @returns `lead`: has the next sentence that is shown be scrolled to, wherever the reader is
 */
export function useShownSentence(sentence: AloudSentence | null, bar: RefObject<HTMLElement | null>): { lead: () => void } {
  const [shown, setShown] = useState<ShownSentence | null>(null);
  const range = shown?.range ?? null;
  const before = useRef<Range | null>(null);
  const led = useRef(false);
  useLayoutEffect(() => {
    const find = (): void => setShown((last) => (last && last.sentence === sentence && stands(last) ? last : sentence && shownSentence(sentence)));
    find();
    const main = document.querySelector('main');
    if (!sentence || !main) return undefined;
    const observer = new MutationObserver(find);
    observer.observe(main, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [sentence]);
  useEffect(() => {
    markSentence(range);
    const last = before.current;
    before.current = range;
    if (!range || !bar.current) return undefined;
    const wanted = led.current || (last !== null && isSeen(last, bar.current));
    led.current = false;
    if (!wanted || isInView(range, bar.current)) return undefined;
    // In the next frame: the router sets the place of a screen after it was drawn.
    const frame = requestAnimationFrame(() => scrollToHit(range));
    return () => cancelAnimationFrame(frame);
  }, [range, bar]);
  useEffect(() => () => markSentence(null), []);
  return {
    lead: () => {
      led.current = true;
    },
  };
}
