export type Point = readonly [number, number];
/** Corners of a closed line, each once. */
export type Ring = readonly Point[];

/** A district as echarts 4 writes it: rings as text, each with the place that it counts from. */
export interface Feature {
  readonly properties: { readonly name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly string[]; readonly encodeOffsets: readonly Point[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly string[])[]; readonly encodeOffsets: readonly (readonly Point[])[] };
}

/** Coordinates are whole numbers of this part of a degree. */
const PARTS = 1024;
/** Every number is written as one character, counted from this one. */
const FIRST_CHARACTER = 64;

/** All rings of a district, in degrees of longitude and latitude. Holes stand beside outlines: what is drawn by the even-odd rule needs no more. */
export function ringsOf({ geometry }: Feature): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map((text, index) => decodeRing(text, geometry.encodeOffsets[index]));
  return geometry.coordinates.flatMap((part, place) => part.map((text, index) => decodeRing(text, geometry.encodeOffsets[place]?.[index])));
}

/** The form of `decode` in echarts 4.9.0, src/coord/geo/geoJSONLoader: steps from corner to corner, zigzag-coded. */
function decodeRing(text: string, [startX, startY]: Point = [0, 0]): Ring {
  const ring: Point[] = [];
  let [x, y] = [startX, startY];
  for (let at = 0; at + 1 < text.length; at += 2) {
    x += step(text.charCodeAt(at));
    y += step(text.charCodeAt(at + 1));
    ring.push([x / PARTS, y / PARTS]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

function step(code: number): number {
  const written = code - FIRST_CHARACTER;
  return (written >> 1) ^ -(written & 1);
}
