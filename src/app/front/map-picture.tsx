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
/** What two links are apart at least, as a share of the picture's width: the 60 px of a finger in the large view, on a phone of 360 px. */
const APART = 60 / 328;
/** The height of a letter on a phone of 390 px, as a share of the picture's width; and how much of that a letter is wide. */
const LETTER = 14 / 358;
const WIDE = { 'zh-CN': 1, en: 0.53 };

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
 * picture, it is only drawn here. The words of a link stand on their own district, wherever there is room for a finger; where a district is narrower than
 * its name, only the number is seen.
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
  const spread = spreadPlaces(shapes.map(({ label }) => label), [APART * width, APART * width]);
  const places = [
    ...shapes.map(({ name, label, room }, index) => ({ name, at: spread[index] ?? label, label, fits: words.onMap[name].length * WIDE[locale] * LETTER * width <= room })),
    ...(named.includes(map.point.name) ? [{ ...map.point, label: map.point.at, fits: true }] : []),
  ];
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
        {places.map(({ name, at: [x, y], label: [labelX, labelY], fits }) => {
          const count = counts.get(name) ?? 0;
          const label = (
            <span className="map-label" style={{ translate: `${((labelX - x) / width) * 100}cqi ${((labelY - y) / width) * 100}cqi` }}>
              <span className={fits ? '' : 'visually-hidden'}>{words.onMap[name]}</span> <span className="count">{count}</span>
            </span>
          );
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
