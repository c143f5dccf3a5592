import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DISTRICTS } from '../src/domain/district.ts';
import { labelPlace, roomAt } from './make-district-map/label-place.ts';
import { shareBorders } from './make-district-map/share-borders.ts';

type Point = readonly [number, number];

/** Left, top, width, height. */
type Frame = readonly [number, number, number, number];

interface DistrictMap {
  readonly frame: Frame;
  readonly central: { readonly names: readonly string[]; readonly frame: Frame };
  readonly point: { readonly name: string; readonly at: Point };
  readonly shapes: readonly { readonly name: string; readonly path: string; readonly label: Point; readonly room: number }[];
}

const text = readFileSync(new URL('../data/maps/districts.json', import.meta.url), 'utf8');
const map = JSON.parse(text) as DistrictMap;

/** The corners of every closed line of a path that is made of one place and steps from it. */
function ringsOf(path: string): Point[][] {
  return path.split('z').filter((part) => part !== '').map((part) => {
    expect(part).toMatch(/^M\d+ \d+l[-\d ]+$/);
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const ring: Point[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x, y] = ring.at(-1) ?? [0, 0];
      ring.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
    }
    return ring;
  });
}

function sidesOf(rings: readonly (readonly Point[])[]): string[] {
  return rings.flatMap((ring) => ring.map((corner, at) => [String(corner), String(ring[(at + 1) % ring.length])].toSorted().join(' ')));
}

describe('the map of districts', () => {
  test('has every district of the closed list once, and the Development Area as a place', () => {
    expect([...map.shapes.map(({ name }) => name), map.point.name]).toEqual([...DISTRICTS]);
    expect(map.central.names.every((name) => map.shapes.some((shape) => shape.name === name))).toBe(true);
  });

  test('has no gap and no overlap: every border belongs to two districts, but for the one that closes round the city', () => {
    const owners = new Map<string, number>();
    for (const side of map.shapes.flatMap(({ path }) => sidesOf(ringsOf(path)))) owners.set(side, (owners.get(side) ?? 0) + 1);
    expect(new Set(owners.values())).toEqual(new Set([1, 2]));
    const next = new Map<string, string[]>();
    for (const [side] of [...owners].filter(([, count]) => count === 1)) {
      const [from = '', to = ''] = side.split(' ');
      next.set(from, [...next.get(from) ?? [], to]);
      next.set(to, [...next.get(to) ?? [], from]);
    }
    expect([...next.values()].every((ends) => ends.length === 2)).toBe(true);
    const [first = ''] = next.keys();
    const seen = new Set<string>();
    for (let at: string | undefined = first; at !== undefined; at = next.get(at)?.find((corner) => !seen.has(corner))) seen.add(at);
    expect(seen.size).toBe(next.size);
  });

  test('has every name inside its own district, and says how wide that is there', () => {
    for (const { name, path, label: [x, y], room } of map.shapes) {
      const borders = ringsOf(path).flatMap((ring) => ring.flatMap((to, at) => {
        const from = ring.at(at - 1) ?? to;
        return from[1] > y === to[1] > y ? [] : [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])];
      }));
      const [before, after] = [borders.filter((border) => border <= x), borders.filter((border) => border > x)];
      expect([name, before.length % 2]).toEqual([name, 1]);
      expect([name, room]).toEqual([name, Math.round(Math.min(...after) - Math.max(...before))]);
    }
  });

  test('lies in its frame, and is small', () => {
    const isIn = ([left, top, width, height]: Frame, [x, y]: Point): boolean => x > left && x < left + width && y > top && y < top + height;
    for (const place of [...map.shapes.flatMap(({ path, label }) => [...ringsOf(path).flat(), label]), map.point.at]) expect(isIn(map.frame, place)).toBe(true);
    for (const { label, name } of map.shapes) expect([name, isIn(map.central.frame, label)]).toEqual([name, map.central.names.includes(name)]);
    // The style sheet keeps room of these shapes.
    expect([map.frame, map.central.frame].map(([, , width, height]) => (width / height).toFixed(2))).toEqual(['1.00', '1.14']);
    expect(text.length).toBeLessThan(7000);
  });
});

test('neighbours keep one border when it is simplified, also where one of them has corners that the other lacks', () => {
  const border: readonly Point[] = [[100, 0], [101, 20], [99, 40], [130, 50], [99, 60], [100, 100]];
  const left = { owner: 'left', ring: [[0, 0], ...border, [0, 100]] as const };
  const right = { owner: 'right', ring: [[200, 0], [200, 100], ...border.toReversed()] as const };
  const below = { owner: 'below', ring: [[0, 100], [200, 100], [200, 150], [0, 150]] as const };
  const drawn = shareBorders([left, right, below], () => 5);
  const rings = new Map(drawn.map(({ owner, ring }) => [owner, ring]));
  const shared = (one: string, other: string): string[] => sidesOf([rings.get(one) ?? []]).filter((side) => sidesOf([rings.get(other) ?? []]).includes(side));
  expect(shared('left', 'right')).toHaveLength(4);
  expect(shared('left', 'below')).toEqual(['0,100 100,100']);
  expect(shared('right', 'below')).toEqual(['100,100 200,100']);
  expect(rings.get('left')).toHaveLength(7);
});

test('a name stands inside, in the widest part', () => {
  const [x, y] = labelPlace([[[0, 0], [40, 0], [40, 80], [200, 80], [200, 140], [0, 140]]]);
  expect(y).toBeGreaterThan(80);
  expect(x > 0 && x < 200 && y < 140).toBe(true);
  expect(roomAt([[[0, 0], [40, 0], [40, 80], [200, 80], [200, 140], [0, 140]]], [x, y])).toBe(200);
  expect(roomAt([[[0, 0], [100, 0], [100, 100], [0, 100]], [[60, 20], [80, 20], [80, 80], [60, 80]]], [30, 50])).toBe(60);
});
