import { afterPaint } from '../after-paint.ts';

/** Time, in ms. */
export interface Clock {
  now(): number;
  /** Runs something once, after so many ms. Returns how to call it off. */
  after(ms: number, run: () => void): () => void;
}

/** Changes of the address while typing. */
export interface AddressAllowance {
  /** Makes a change at once where there is allowance left, else as soon as there is. A change that still waits gives way to it. */
  spend(change: () => void): void;
  /** Calls off the change that waits, if one does. */
  drop(): void;
}

/**
 * Safari throws at the 101st change of the address within 30 s; others allow more. 40 at once and 1.5 a second make at most 85 in 30 s, so that choosing
 * filters meanwhile has room.
 */
const MOST = 40;
const PER_MS = 1.5 / 1_000;

export const PAGE_CLOCK: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Lets every keystroke change the address at once, as long as the browser bears it; from then on the last of those that wait. */
export function createAddressAllowance(clock: Clock): AddressAllowance {
  let left = MOST;
  let counted = clock.now();
  let drop = (): void => undefined;

  const spend = (change: () => void): void => {
    drop();
    const now = clock.now();
    left = Math.min(MOST, left + (now - counted) * PER_MS);
    counted = now;
    if (left < 1) {
      drop = clock.after(Math.ceil((1 - left) / PER_MS), () => spend(change));
      return;
    }
    drop = () => undefined;
    left -= 1;
    change();
  };
  return { spend, drop: () => drop() };
}

/** The same, but each change waits until what was typed is painted, and gives way to what is typed before that. */
export function afterTyped(allowance: AddressAllowance): AddressAllowance {
  let callOff = (): void => undefined;
  return {
    spend(change) {
      callOff();
      callOff = afterPaint(() => allowance.spend(change));
    },
    drop() {
      callOff();
      allowance.drop();
    },
  };
}
