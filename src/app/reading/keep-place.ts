import type { StoryPlace } from './story-places.ts';

/** Ms: at most one write in so long. */
export const BETWEEN_WRITES = 2000;

/** Puts places down, but not each of them. */
export interface PlaceKeeper {
  /** The reader is here now. */
  moved(place: StoryPlace): void;
  /** Puts down at once what is not put down yet, as when the screen is left. */
  flush(): void;
  /** Drops what is not put down yet. */
  drop(): void;
}

/**
 * @param after runs something after so many ms; returns how to call it off
 * @param put puts one place down
 */
export function createPlaceKeeper(after: (ms: number, run: () => void) => () => void, put: (place: StoryPlace) => void): PlaceKeeper {
  let waiting: StoryPlace | null = null;
  let last: number | null = null;
  let callOff: (() => void) | null = null;
  const drop = (): void => {
    callOff?.();
    callOff = waiting = null;
  };
  const flush = (): void => {
    const place = waiting;
    drop();
    if (!place || place.source[0] === last) return;
    [last] = place.source;
    put(place);
  };
  return {
    moved(place) {
      waiting = place;
      callOff ??= after(BETWEEN_WRITES, flush);
    },
    flush,
    drop,
  };
}
