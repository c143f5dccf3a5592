import { LOOKED_AT_MS } from '../views/look.ts';
import type { DrawnStory } from './drawn-story.ts';
import { createPlaceKeeper } from './keep-place.ts';
import type { StoryPlace } from './story-places.ts';

interface FollowedReading {
  readonly drawn: DrawnStory;
  /** Where reading stopped last time; null where it is not to be offered. */
  readonly earlier: StoryPlace | null;
  /** Whether going back to it is offered now. */
  readonly onOffer: (offered: boolean) => void;
  readonly put: (place: StoryPlace) => void;
  /** The end was seen for long enough; told once. */
  readonly onEnd: () => void;
}

/** What the reader may do about the offer, and the end of it all. */
export interface ReadingFollower {
  goOn(): void;
  decline(): void;
  end(): void;
}

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/**
 * Follows how a story is read: offers the place where reading stopped for as long as it lies ahead, and puts down where the reader is now. While the
 * offer stands, the earlier place is not overwritten; once the end was seen, no place is put down any more.
 */
export function followReading({ drawn, earlier, onOffer, put, onEnd }: FollowedReading): ReadingFollower {
  const over = new AbortController();
  const keeper = createPlaceKeeper(after, put);
  let offered = earlier !== null && drawn.isAhead(earlier);
  let finished = false;
  let ending: (() => void) | null = null;
  const withdraw = (): void => {
    if (offered) onOffer(false);
    offered = false;
  };
  const lookForEnd = (): void => {
    const seen = !finished && document.visibilityState === 'visible' && drawn.isEndSeen();
    if (!seen) {
      ending?.();
      ending = null;
      return;
    }
    ending ??= after(LOOKED_AT_MS, () => {
      finished = true;
      withdraw();
      keeper.drop();
      onEnd();
    });
  };
  const onScroll = (): void => {
    if (offered && earlier && !drawn.isAhead(earlier)) withdraw();
    if (!offered && !finished && !drawn.isShort()) {
      const place = drawn.topmost();
      if (place) keeper.moved(place);
    }
    lookForEnd();
  };
  addEventListener('scroll', onScroll, { signal: over.signal, passive: true });
  addEventListener('resize', lookForEnd, over);
  addEventListener('pagehide', keeper.flush, over);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.flush();
    lookForEnd();
  }, over);
  if (offered) onOffer(true);
  // The reader may have scrolled before the code was there.
  if (scrollY > 0) onScroll();
  else lookForEnd();
  return {
    goOn() {
      withdraw();
      if (earlier) drawn.goTo(earlier);
    },
    decline: withdraw,
    end() {
      over.abort();
      ending?.();
      keeper.flush();
    },
  };
}
