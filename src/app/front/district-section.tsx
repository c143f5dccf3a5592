import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { DISTRICTS } from '../../domain/district.ts';
import { NO_FILTERS, UNMARKED } from '../../domain/facet.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useStoodNear } from '../story/use-stood.ts';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import type { DistrictPicture, DistrictPictureProps } from './district-picture.tsx';

interface DistrictSectionProps {
  readonly counts: ArchiveSummary['facetCounts']['district'];
}

let loaded: typeof DistrictPicture | null = null;
const loadPicture = async () => (loaded = (await import('./district-picture.tsx')).DistrictPicture);

/** Where the stories are: the map of Beijing, its middle enlarged, and a list that says the same. */
export function DistrictSection({ counts }: DistrictSectionProps): ReactElement {
  const words = frontByLocale[useMessages().locale];
  const hrefs = useHrefs();
  const without = DISTRICTS.length - counts.filter(({ value, count }) => count > 0 && value !== UNMARKED.district).length;
  return (
    <section className="districts" aria-labelledby="front-districts">
      <h2 id="front-districts">{words.districts}</h2>
      <Maps counts={counts} />
      <ul className="district-list" aria-label={words.districtList}>
        {counts.filter(({ count }) => count > 0).map(({ value, count }) => (
          <li key={value}>
            <a href={hrefs.browse({ filters: { ...NO_FILTERS, district: { include: [value], exclude: [] } } })}>
              <FacetLabel facet="district" value={value} /> <span className="count">{count}</span>
            </a>
          </li>
        ))}
        {without > 0 && <li className="hint">{words.districtsWithout(without)}</li>}
      </ul>
    </section>
  );
}

/** Room for the map, which comes once the screen stood and the reader comes near: it lies below what is seen first. */
function Maps({ counts }: DistrictSectionProps): ReactElement {
  const words = frontByLocale[useMessages().locale];
  const place = useRef<HTMLElement>(null);
  const wanted = useStoodNear(place);
  // Who comes back to the screen finds the map there, and the focus that was on it.
  const [Picture] = useState(() => loaded);
  const pictureOf = (given: DistrictPictureProps, failed?: ReactElement): ReactNode => (Picture ? <Picture {...given} /> : wanted && <LatePart load={loadPicture} given={given} failed={failed} />);
  const [whole, central] = useMemo(() => {
    const byName = new Map(counts.map(({ value, count }) => [value, count]));
    return [{ part: 'whole' as const, counts: byName }, { part: 'central' as const, counts: byName }];
  }, [counts]);
  return (
    <figure ref={place} className="maps" aria-labelledby="front-map-words">
      <div className="map-picture">{pictureOf(whole, <p className="hint">{words.notFetched}</p>)}</div>
      <div className="map-central">
        <p className="hint">{words.central}</p>
        <div className="map-picture">{pictureOf(central)}</div>
      </div>
      <figcaption id="front-map-words" className="hint">{words.districtsTold}</figcaption>
    </figure>
  );
}
