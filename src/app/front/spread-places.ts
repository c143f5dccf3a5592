import type { Place } from './district-shapes.ts';

const MOST_ROUNDS = 100;
/** Share of the least distance that may lack: what halving leaves. */
const TOLERANCE = 1e-6;

/**
 * Places of labels, moved apart until no two are nearer to each other than `least`, across or down: a finger that means one then never lies on the other.
 * Each of a pair goes half of the shorter way; what is far enough from all others stays. The same places always give the same answer. In any unit.
 */
export function spreadPlaces(places: readonly Place[], [across, down]: Place): readonly Place[] {
  const spread = places.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (const [index, one] of spread.entries()) {
      for (const other of spread.slice(index + 1)) {
        const lackX = across - Math.abs(other.x - one.x);
        const lackY = down - Math.abs(other.y - one.y);
        if (lackX <= TOLERANCE * across || lackY <= TOLERANCE * down) continue;
        const [axis, lack] = lackX / across <= lackY / down ? ['x' as const, lackX] : ['y' as const, lackY];
        const way = other[axis] < one[axis] ? -1 : 1;
        one[axis] -= (way * lack) / 2;
        other[axis] += (way * lack) / 2;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spread.map(({ x, y }) => [x, y]);
}
