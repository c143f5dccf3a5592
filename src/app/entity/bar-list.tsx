import type { ReactElement, ReactNode } from 'react';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import type { Facet } from '../../domain/facet.ts';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ShortList } from './short-list.tsx';

interface BarListProps<Value extends string> {
  readonly id: string;
  readonly title: string;
  readonly facet: Facet;
  readonly bars: readonly { readonly value: Value; readonly count: number }[];
  /** So many are shown at once. */
  readonly shown: number;
  readonly hrefOf: (value: Value) => string;
  /** Below the bars, or in their place. */
  readonly children?: ReactNode;
}

/** Values with their numbers of stories as bars, each as long as its share of the commonest; each leads to its stories. */
export function BarList<Value extends string>({ id, title, facet, bars, shown, hrefOf, children }: BarListProps<Value>): ReactElement | null {
  const t = useMessages();
  const words = entityByLocale[t.locale];
  if (bars.length === 0 && !children) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <section className="entity-bars" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {bars.length > 0 && (
        <ShortList values={bars} shown={shown}>
          {({ value, count }) => (
            <li key={value}>
              <a href={hrefOf(value)}>
                <FacetLabel facet={facet} value={value} />
                <span className="entity-bar" aria-hidden="true"><span style={{ inlineSize: `${(100 * count) / most}%` }} /></span>
                <span className="count">{words.count(count)}</span>
              </a>
            </li>
          )}
        </ShortList>
      )}
      {children}
    </section>
  );
}
