import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { UNMARKED } from '../../domain/facet.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { BarList } from './bar-list.tsx';
import { browseHref } from './entity-address.ts';

const MONTHS_SHOWN = 12;

/** When the events of an entity's stories were. Where no date is known there is nothing to draw: a sentence says so. */
export function EntityTimes({ facts }: { readonly facts: EntityFacts }): ReactElement | null {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const { times, undated } = facts;
  const hrefOf = (value: string): string => browseHref(hrefs, facts, { facet: 'date', value });
  if (times.length > 0) {
    const bars = undated > 0 ? [...times, { value: UNMARKED.date, count: undated }] : times;
    return <BarList id="entity-times" title={words.times} facet="date" bars={bars} shown={MONTHS_SHOWN} hrefOf={hrefOf} />;
  }
  if (undated === 0) return null;
  return (
    <section aria-labelledby="entity-times">
      <h2 id="entity-times">{words.times}</h2>
      <ul className="entity-undated">
        <li><a href={hrefOf(UNMARKED.date)}>{words.undated(undated)}</a></li>
      </ul>
    </section>
  );
}
