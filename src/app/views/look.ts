/** So long must a view have been on the screen to count as looked at, in ms: a query that is typed passes through others on its way. */
export const LOOKED_AT_MS = 800;

/** Time and sight, as a look needs them. */
export interface LookGround {
  /** Runs something after so many ms; returns how to call it off. */
  after(ms: number, run: () => void): () => void;
  isVisible(): boolean;
}

/** One look at a screen. */
export interface Look {
  /** What is on the screen from now on. */
  show(ids: readonly string[]): void;
  /** The screen was hidden or came back: it is to be in sight without a break. */
  sightChanged(): void;
  end(): void;
}

/**
 * Tells what was on the screen, in sight, for long enough.
 * @param onSeen is given it each time that it was
 */
export function beginLook({ after, isVisible }: LookGround, onSeen: (ids: readonly string[]) => void): Look {
  let held: readonly string[] | null = null;
  let callOff = (): void => undefined;
  const wait = (): void => {
    callOff();
    const ids = held;
    if (ids && isVisible()) callOff = after(LOOKED_AT_MS, () => onSeen(ids));
  };
  return {
    show: (ids) => {
      held = ids;
      wait();
    },
    sightChanged: wait,
    end: () => callOff(),
  };
}
