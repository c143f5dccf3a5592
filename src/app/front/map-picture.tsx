import { useRef, useState, type ReactElement } from 'react';
import { NO_FILTERS } from '../../domain/facet.ts';
import type { DistrictName } from '../../domain/district.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { DistrictMap, Frame } from './district-shapes.ts';
import { spreadPlaces } from './spread-places.ts';

/** How much ink the district with the most stories has; the others have less in a few steps, and no story is none. */
const [DARKEST, TINTS] = [0.34, 5];
/** Radius of a mark without a border, in units of the map. */
const POINT = 9;
/** What two names are apart at least, as a share of the picture's width: the 60 px of a finger in the large view, on a phone of 360 px; across in English what its longer names need there. */
const APART = 60 / 328;
const ACROSS = { 'zh-CN': APART, en: 80 / 328 };

interface MapPictureProps {
  readonly map: DistrictMap;
  /** The part that is drawn. */
  readonly frame: Frame;
  readonly counts: ReadonlyMap<string, number>;
  /** These have their name, their number and their link here. */
  readonly named: readonly DistrictName[];
}

/**
 * A part of the map. Names and numbers are links that lie on the shapes; a shape answers the mouse as its link does. Where a district is named in another
 * picture, it is only drawn here.
 */
export function MapPicture({ map, frame, counts, named }: MapPictureProps): ReactElement {
  const { locale } = useMessages();
  const words = frontByLocale[locale];
  const hrefs = useHrefs();
  const [near, setNear] = useState<DistrictName | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [left, top, width, height] = frame;
  const most = Math.max(1, ...map.shapes.map(({ name }) => counts.get(name) ?? 0));
  const open = (name: DistrictName): void => list.current?.querySelector<HTMLElement>(`a[data-district="${name}"]`)?.click();
  const shapes = map.shapes.filter(({ name }) => named.includes(name));
  const spread = spreadPlaces(shapes.map(({ label }) => label), [ACROSS[locale] * width, APART * width]);
  const places = [...shapes.map(({ name, label }, index) => ({ name, at: spread[index] ?? label })), ...(named.includes(map.point.name) ? [map.point] : [])];
  const pointed = map.shapes.find(({ name }) => name === near);
  const [pointX, pointY] = map.point.at;
  return (
    <>
      <svg viewBox={frame.join(' ')} aria-hidden="true">
        {map.shapes.map(({ name, path }) => {
          const answers = named.includes(name) && (counts.get(name) ?? 0) > 0;
          return (
            <path
              key={name}
              d={path}
              fillOpacity={(Math.ceil(((counts.get(name) ?? 0) / most) * TINTS) / TINTS) * DARKEST}
              {...(answers && { onClick: () => open(name), onPointerEnter: () => setNear(name), onPointerLeave: () => setNear(null), className: 'answers' })}
            />
          );
        })}
        {pointed && <path className="near" d={pointed.path} />}
        <circle className={near === map.point.name ? 'near' : ''} cx={pointX} cy={pointY} r={POINT} />
      </svg>
      <ul ref={list}>
        {places.map(({ name, at: [x, y] }) => {
          const count = counts.get(name) ?? 0;
          const label = <><span>{words.onMap[name]}</span> <span className="count">{count}</span></>;
          return (
            <li key={name} className={name === map.point.name ? 'at-point' : ''} style={{ left: `${((x - left) / width) * 100}%`, top: `${((y - top) / height) * 100}%` }}>
              {count === 0 ? <span className="none">{label}</span> : (
                <a
                  href={hrefs.browse({ filters: { ...NO_FILTERS, district: { include: [name], exclude: [] } } })}
                  data-district={name}
                  onFocus={() => setNear(name)}
                  onBlur={() => setNear(null)}
                  onPointerEnter={() => setNear(name)}
                  onPointerLeave={() => setNear(null)}
                >
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
