import type { ReactElement } from 'react';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import type { Facet } from '../../domain/facet.ts';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';

interface BarListProps<Value extends string> {
  readonly id: string;
  readonly title: string;
  readonly facet: Facet;
  readonly bars: readonly { readonly value: Value; readonly count: number }[];
  /** What a whole bar stands for. */
  readonly most: number;
  readonly hrefOf: (value: Value) => string;
}

/** Values with their numbers of stories as bars; each leads to its stories. */
export function BarList<Value extends string>({ id, title, facet, bars, most, hrefOf }: BarListProps<Value>): ReactElement | null {
  const t = useMessages();
  const words = entityByLocale[t.locale];
  if (bars.length === 0) return null;
  return (
    <section className="entity-bars" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {bars.map(({ value, count }) => (
          <li key={value}>
            <a href={hrefOf(value)}>
              <FacetLabel facet={facet} value={value} />
              <span className="entity-bar" aria-hidden="true"><span style={{ inlineSize: `${(100 * count) / most}%` }} /></span>
              <span className="count">{words.count(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
