import type { Point, Ring } from './decode-shapes.ts';

/** A name is about three times as wide as high, so that room beside it counts for less than room above. */
const WIDER = 2;
/** Places that are tried, across and down. */
const STEPS = 60;

/** Where a name stands best: the place inside the rings that is farthest from every border, as names are wide. Whole units. */
export function labelPlace(rings: readonly Ring[]): Point {
  const corners = rings.flat();
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  let best: { readonly place: Point; readonly room: number } = { place: [left, top], room: -1 };
  for (let across = 1; across < STEPS; across += 1) {
    for (let down = 1; down < STEPS; down += 1) {
      const place: Point = [Math.round(left + ((right - left) * across) / STEPS), Math.round(top + ((bottom - top) * down) / STEPS)];
      if (!isInside(place, rings)) continue;
      const room = Math.min(...rings.flatMap((ring) => ring.map((from, at) => fromSide(place, from, ring[(at + 1) % ring.length] ?? from))));
      if (room > best.room) best = { place, room };
    }
  }
  return best.place;
}

/** How wide the rings are at a place inside them. Whole units. */
export function roomAt(rings: readonly Ring[], [x, y]: Point): number {
  const crossed = rings.flatMap((ring) => ring.flatMap(([fromX, fromY], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
    return fromY > y !== toY > y ? [((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX] : [];
  }));
  return Math.round(Math.min(...crossed.filter((border) => border > x)) - Math.max(...crossed.filter((border) => border <= x)));
}

function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([fromX, fromY], at) => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
    });
  }
  return inside;
}

function fromSide([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [(toX - fromX) / WIDER, toY - fromY];
  const [offX, offY] = [(x - fromX) / WIDER, y - fromY];
  const square = alongX ** 2 + alongY ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (offX * alongX + offY * alongY) / square));
  return Math.hypot(offX - share * alongX, offY - share * alongY);
}
