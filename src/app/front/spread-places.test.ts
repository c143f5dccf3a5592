import { describe, expect, it } from 'vitest';
import { districtMap, type Place } from './district-shapes.ts';
import { spreadPlaces } from './spread-places.ts';

const LEAST: Place = [60, 60];

function nearPairs(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  return places.flatMap((one, index) => places.slice(index + 1).flatMap((other): readonly (readonly [Place, Place])[] => (
    Math.abs(one[0] - other[0]) < LEAST[0] - 0.01 && Math.abs(one[1] - other[1]) < LEAST[1] - 0.01 ? [[one, other]] : [])));
}

describe('spreadPlaces', () => {
  it('leaves what is far enough apart where it is', () => {
    const places: readonly Place[] = [[0, 0], [70, 10], [10, 60], [200, 200]];
    expect(spreadPlaces(places, LEAST)).toEqual(places);
  });

  it('moves two apart by the shorter way, each by half', () => {
    expect(spreadPlaces([[100, 100], [150, 110]], LEAST)).toEqual([[95, 100], [155, 110]]);
    expect(spreadPlaces([[100, 130], [110, 100]], LEAST)).toEqual([[100, 145], [110, 85]]);
  });

  it('parts what stands at one place', () => {
    expect(nearPairs(spreadPlaces([[50, 50], [50, 50], [50, 50]], LEAST))).toEqual([]);
  });

  it('parts the districts of both pictures for a finger of the large view, 60 px, on a phone of 360 px', () => {
    if (!districtMap) throw new Error('data/maps/districts.json is missing');
    const { central, frame, shapes } = districtMap;
    for (const [[left, top, width, height], isHere] of [[central.frame, true], [frame, false]] as const) {
      const labels = shapes.filter(({ name }) => central.names.includes(name) === isHere).map(({ label: [x, y] }): Place => [((x - left) / width) * 328, ((y - top) / width) * 328]);
      const parted = spreadPlaces(labels, LEAST);
      expect(nearPairs(labels)).not.toEqual([]);
      expect(nearPairs(parted)).toEqual([]);
      // None leaves the picture, or goes further than half a finger.
      const ways = parted.map(([x, y], index) => Math.hypot(x - (labels[index]?.[0] ?? 0), y - (labels[index]?.[1] ?? 0)));
      expect(Math.max(...ways)).toBeLessThanOrEqual(30);
      expect(parted.filter(([x, y]) => x < 15 || y < 15 || x > 313 || y > (height / width) * 328 - 15)).toEqual([]);
    }
  });
});
