import type { DistrictName } from '../../domain/district.ts';

export type Place = readonly [number, number];
/** Left, top, width, height. */
export type Frame = readonly [number, number, number, number];

/** Beijing as data/maps/districts.json has it. All places are in units of the map, from its upper left corner. */
export interface DistrictMap {
  readonly frame: Frame;
  /** The small districts in the middle, and the part of the map that holds them. */
  readonly central: { readonly names: readonly DistrictName[]; readonly frame: Frame };
  /** What has no border of its own. */
  readonly point: { readonly name: DistrictName; readonly at: Place };
  /** `label`: the middle of where the name stands; `room`: how wide the district is there. */
  readonly shapes: readonly { readonly name: DistrictName; readonly path: string; readonly label: Place; readonly room: number }[];
}

// The file itself, put into this screen's code when the app is built.
const FILES = import.meta.glob<DistrictMap>('../../../data/maps/districts.json', { import: 'default', eager: true });

/** null where a fork has no map: the list of districts then stands alone. */
export const districtMap: DistrictMap | null = Object.values(FILES)[0] ?? null;
