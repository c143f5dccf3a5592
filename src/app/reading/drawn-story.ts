import type { Story } from '../../domain/story.ts';
import { printedElements, rangeOf } from '../story/printed-elements.ts';
import { placeAt, type StoryPlace, storyPlaces } from './story-places.ts';

/** Px between the top of the window and a sentence that is scrolled to. */
const ABOVE = 8;

/** A story on the screen, as reading goes by it. All measures are those of the moment. */
export interface DrawnStory {
  /** The topmost sentence that is seen; null where none is. */
  topmost(): StoryPlace | null;
  /** Whether the last line is in the window. */
  isEndSeen(): boolean;
  /** Whether all of it fits into the window: there is no place in it to come back to. */
  isShort(): boolean;
  /** The sentence that a kept offset of the document stands for. */
  placeAt(at: number): StoryPlace | null;
  /** Whether a sentence begins below the window. */
  isAhead(place: StoryPlace): boolean;
  /** Scrolls to where a sentence begins, at once, and takes focus there. */
  goTo(place: StoryPlace): void;
}

/** @param article what `StoryView` drew of the story */
export function drawnStory(article: Element, story: Story): DrawnStory {
  const elements = printedElements(article);
  const places = storyPlaces(story);
  const elementOf = ({ part }: StoryPlace): Element | undefined => elements[part];
  const boxOf = (place: StoryPlace, range = place.span): DOMRect | null => {
    const element = elementOf(place);
    return element ? rangeOf(element, range).getBoundingClientRect() : null;
  };
  const beginning = (place: StoryPlace): number => boxOf(place, [place.span[0], place.span[0] + 1])?.top ?? 0;
  return {
    topmost: () => places.find((place) => {
      const element = elementOf(place);
      if (!element || element.getBoundingClientRect().bottom <= 0) return false;
      // What merely ends on the first line was read: the place that was scrolled to is found again as it was.
      const line = Number.parseFloat(getComputedStyle(element).lineHeight) || 0;
      const box = boxOf(place);
      return box !== null && box.bottom > ABOVE + line * 1.5;
    }) ?? null,
    isEndSeen() {
      const bottom = elements.at(-1)?.getBoundingClientRect().bottom ?? 0;
      return bottom > 0 && bottom <= innerHeight;
    },
    isShort: () => (elements.at(-1)?.getBoundingClientRect().bottom ?? 0) - (elements[0]?.getBoundingClientRect().top ?? 0) <= innerHeight,
    placeAt: (at) => placeAt(places, at),
    isAhead: (place) => beginning(place) >= innerHeight,
    goTo(place) {
      const element = elementOf(place);
      if (element instanceof HTMLElement) {
        element.tabIndex = -1;
        element.focus({ preventScroll: true });
      }
      scrollBy({ top: beginning(place) - ABOVE, behavior: 'instant' });
    },
  };
}
