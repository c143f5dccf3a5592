/**
 * npm run make-district-map -- FILE: writes data/maps/districts.json from the file map/json/province/beijing.json of the npm package echarts 4.9.0
 * (Apache-2.0; unpack what `npm pack echarts@4.9.0` gives, it is not installed). Borders that two districts share are simplified once for both, so that
 * no gap opens between them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DISTRICTS } from '../src/domain/district.ts';
import { labelPlace, roomAt } from './make-district-map/label-place.ts';
import { ringsOf, type Feature, type Point, type Ring } from './make-district-map/decode-shapes.ts';
import { shareBorders } from './make-district-map/share-borders.ts';
import { writePath } from './make-district-map/write-path.ts';

/** The six districts of the city proper: so small beside the others that they are drawn a second time, larger. */
const CENTRAL = ['东城区', '西城区', '朝阳区', '丰台区', '石景山区', '海淀区'];
/**
 * Where the Development Area stands: it is no district and has no border in the source. The seat of its administration in 荣华中路, to a hundredth of a degree;
 * general knowledge. It is about 16 km from 天安门, as its own descriptions say.
 */
const DEVELOPMENT_AREA = { name: '经济技术开发区(亦庄)', at: [116.51, 39.79] } as const;
/** Names of neighbours that would run into each other: moved apart by eye, each inside its own district, in units of the map. */
const BY_EYE: Readonly<Record<string, Point>> = { 东城区: [952, 1400], 西城区: [894, 1450], 怀柔区: [1044, 775] };

/** Units of the map a degree of latitude: 2,000 are about the whole. A degree of longitude is shorter by the cosine of the middle latitude. */
const SCALE = 1235;
const MIDDLE_LATITUDE = 40.2;
/** How far a border may move (map units): under a pixel where the map is about 400 px wide, and where the central districts are as wide. */
const TOLERANCE = { central: 4, other: 11 };
/** Room around the shapes, and around the central ones in their own picture. */
const MARGIN = 12;
/** Width by height of the two pictures: the front page keeps room of these shapes before the map is there. */
const RATIO = { whole: 1, central: 8 / 7 };

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('say where the map is: npm run make-district-map -- path/to/map/json/province/beijing.json');
const { features } = JSON.parse(readFileSync(file, 'utf8')) as { readonly features: readonly Feature[] };
const missing = DISTRICTS.filter((name) => name !== DEVELOPMENT_AREA.name && !features.some(({ properties }) => properties.name === name));
if (missing.length > 0) throw new Error(`${file}: no shape for ${missing.join(', ')}; take the file of echarts 4.9.0`);

const rings = features.flatMap((feature) => ringsOf(feature).map((ring) => ({ name: feature.properties.name, ring })));
const [west, , , north] = boxOf(rings.flatMap(({ ring }) => ring));
const squeeze = Math.cos((MIDDLE_LATITUDE / 180) * Math.PI);
const project = ([longitude, latitude]: Point): Point => [Math.round((longitude - west) * squeeze * SCALE) + MARGIN, Math.round((north - latitude) * SCALE) + MARGIN];
const drawn = shareBorders(rings.map(({ name, ring }) => ({ owner: name, ring: ring.map(project) })), (owners) => (owners.some((name) => CENTRAL.includes(name)) ? TOLERANCE.central : TOLERANCE.other));

const shapes = DISTRICTS.flatMap((name) => {
  const own = drawn.filter(({ owner }) => owner === name).map(({ ring }) => ring);
  if (own.length === 0) return [];
  const label = BY_EYE[name] ?? labelPlace(own);
  return [{ name, path: own.map(writePath).join(''), label, room: roomAt(own, label) }];
});
const [, , right, bottom] = boxOf(drawn.flatMap(({ ring }) => ring));
// 朝阳区 has a second part, the airport, far outside: the largest part of each is what the larger picture shows.
const [left, top, farRight, farBottom] = boxOf(CENTRAL.flatMap((name) => largest(drawn.filter(({ owner }) => owner === name).map(({ ring }) => ring))));
const map = {
  frame: framed([0, 0, right, bottom], RATIO.whole),
  central: { names: CENTRAL, frame: framed([left, top, farRight, farBottom], RATIO.central) },
  point: { name: DEVELOPMENT_AREA.name, at: project(DEVELOPMENT_AREA.at) },
  shapes,
};
const text = `${JSON.stringify(map).replaceAll('{"name"', '\n {"name"')}\n`;
writeFileSync(new URL('../data/maps/districts.json', import.meta.url), text);
console.log(`data/maps/districts.json: ${text.length} characters, ${shapes.length} districts and ${map.point.name}, ${drawn.reduce((sum, { ring }) => sum + ring.length, 0)} corners of ${rings.reduce((sum, { ring }) => sum + ring.length, 0)}`);

function largest(parts: readonly Ring[]): Ring {
  return parts.reduce((most, part) => (part.length > most.length ? part : most), []);
}

/** A frame of this ratio (left, top, width, height) with the box in its middle and room around it; whole units. */
function framed([fromX, fromY, toX, toY]: readonly [number, number, number, number], ratio: number): readonly [number, number, number, number] {
  const height = Math.ceil(Math.max(toY - fromY, (toX - fromX) / ratio)) + 2 * MARGIN;
  const width = Math.round(height * ratio);
  return [Math.round((fromX + toX - width) / 2), Math.round((fromY + toY - height) / 2), width, height];
}

/** West, south, east, north; or left, top, right, bottom. */
function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
