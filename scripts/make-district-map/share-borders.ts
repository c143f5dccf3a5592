import type { Point, Ring } from './decode-shapes.ts';

interface OwnedRing {
  readonly owner: string;
  readonly ring: Ring;
}

/** Two corners, or a corner and a side, that are no farther apart are meant as one (units of the rings). */
const SAME = 1.5;

/**
 * Simplifies rings that lie side by side. A border is cut where three meet, or where it begins to be nobody else's, and each piece between is simplified by
 * itself in one direction: both owners get the same corners, so that nothing gapes or overlaps that did not before.
 * @param tolerance how far a piece with these owners may move, in the units of the rings
 */
export function shareBorders(given: readonly OwnedRing[], tolerance: (owners: readonly string[]) => number): readonly OwnedRing[] {
  const rings = meet(given);
  /** By side: the places of the rings that have it. */
  const sharers = new Map<string, Set<number>>();
  for (const [place, { ring }] of rings.entries()) {
    for (const side of sidesOf(ring)) sharers.set(side, (sharers.get(side) ?? new Set()).add(place));
  }
  const sharersOf = (from: Point, to: Point): readonly number[] => [...sharers.get(sideName(from, to)) ?? []];
  const ownersOf = (from: Point, to: Point): readonly string[] => sharersOf(from, to).flatMap((place) => rings[place]?.owner ?? []);
  return rings.map(({ owner, ring }) => {
    const isEnd = (at: number): boolean => sharersOf(corner(ring, at - 1), corner(ring, at)).join() !== sharersOf(corner(ring, at), corner(ring, at + 1)).join();
    const ends = ring.map((_, at) => at).filter(isEnd);
    // A line without an end is cut at its least corner and the one farthest from it: the same two for whoever else it belongs to.
    const cuts = ends.length > 1 ? ends : wholeLineCuts(ring, ends[0]);
    const simplified = cuts.flatMap((cut, index) => {
      const next = cuts[index + 1] ?? (cuts[0] ?? 0) + ring.length;
      const piece = Array.from({ length: next - cut + 1 }, (_, step) => corner(ring, cut + step));
      return simplifyPiece(piece, tolerance(ownersOf(corner(ring, cut), corner(ring, cut + 1)))).slice(0, -1);
    });
    return { owner, ring: distinct(simplified) };
  });
}

/** Gives neighbours the same corners: those that lie close together become one, and a corner on a neighbour's side becomes a corner of that side. */
function meet(rings: readonly OwnedRing[]): readonly OwnedRing[] {
  const corners: Point[] = [];
  const settle = (point: Point): Point => {
    const there = corners.find((other) => distance(point, other) <= SAME);
    if (!there) corners.push(point);
    return there ?? point;
  };
  const settled = rings.map(({ owner, ring }) => ({ owner, ring: distinct(ring.map(settle)) }));
  return settled.map(({ owner, ring }) => ({
    owner,
    ring: distinct(ring.flatMap((from, at) => {
      const to = corner(ring, at + 1);
      const between = corners.filter((point) => point !== from && point !== to && fromChord(point, from, to) <= SAME && distance(point, from) < distance(from, to) && distance(point, to) < distance(from, to));
      return [from, ...between.toSorted((a, b) => distance(a, from) - distance(b, from))];
    })),
  }));
}

function wholeLineCuts(ring: Ring, only: number | undefined): readonly number[] {
  const first = only ?? ring.reduce((least, point, at) => (isBefore(point, corner(ring, least)) ? at : least), 0);
  const farthest = ring.reduce((most, point, at) => (distance(point, corner(ring, first)) > distance(corner(ring, most), corner(ring, first)) ? at : most), first);
  return [first, farthest].toSorted((a, b) => a - b);
}

function simplifyPiece(piece: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [piece[0], piece.at(-1)];
  if (!first || !last) return piece;
  return isBefore(first, last) ? peucker(piece, tolerance) : peucker(piece.toReversed(), tolerance).toReversed();
}

/** Douglas and Peucker, 1973: of a line, the corner farthest from its chord stays if it is farther than the tolerance, and so on in both halves. */
function peucker(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const [farthest, away] = line.reduce<readonly [number, number]>((most, point, at) => {
    const off = fromChord(point, first, last);
    return off > most[1] ? [at, off] : most;
  }, [0, 0]);
  if (away <= tolerance) return [first, last];
  return [...peucker(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...peucker(line.slice(farthest), tolerance)];
}

function fromChord([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const square = alongX ** 2 + alongY ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / square));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

function corner(ring: Ring, at: number): Point {
  return ring[(at + ring.length) % ring.length] ?? [0, 0];
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}

function isBefore([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x < otherX || (x === otherX && y < otherY);
}

/** Without corners that repeat the one before, and without sides that are gone and come back at once. */
function distinct(ring: Ring): Ring {
  const made = ring.filter((point, at) => !isSame(point, corner(ring, at - 1)));
  const tip = made.findIndex((_, at) => isSame(corner(made, at - 1), corner(made, at + 1)));
  return tip === -1 || made.length < 3 ? made : distinct(made.toSpliced(tip, 1));
}

function isSame([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x === otherX && y === otherY;
}

function sidesOf(ring: Ring): readonly string[] {
  return ring.map((point, at) => sideName(point, corner(ring, at + 1)));
}

/** The same in either direction. */
function sideName(from: Point, to: Point): string {
  return isBefore(from, to) ? `${String(from)} ${String(to)}` : `${String(to)} ${String(from)}`;
}
