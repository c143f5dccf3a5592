import type { ReactElement } from 'react';
import { districtMap } from './district-shapes.ts';
import { MapPicture } from './map-picture.tsx';
import '../styles/map.css';

export interface DistrictPictureProps {
  /** The whole of Beijing, or its middle. */
  readonly part: 'whole' | 'central';
  readonly counts: ReadonlyMap<string, number>;
}

/** One of the two pictures of the map: in the whole the large districts are named, in the other those of the middle. */
export function DistrictPicture({ part, counts }: DistrictPictureProps): ReactElement | null {
  if (!districtMap) return null;
  const { central, frame, point, shapes } = districtMap;
  if (part === 'central') return <MapPicture map={districtMap} frame={central.frame} counts={counts} named={[...central.names, point.name]} />;
  return <MapPicture map={districtMap} frame={frame} counts={counts} named={shapes.flatMap(({ name }) => (central.names.includes(name) ? [] : [name]))} />;
}
