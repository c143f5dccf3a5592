import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { UNMARKED } from '../../domain/facet.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { BarList } from './bar-list.tsx';
import { browseHref } from './entity-address.ts';

const MONTHS_SHOWN = 12;

/** When the events of an entity's stories were. The unknown are a sentence: they are often most, and measured by them the known would be slivers. */
export function EntityTimes({ facts }: { readonly facts: EntityFacts }): ReactElement | null {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const { times, undated } = facts;
  const hrefOf = (value: string): string => browseHref(hrefs, facts, { facet: 'date', value });
  return (
    <BarList id="entity-times" title={words.times} facet="date" bars={times} shown={MONTHS_SHOWN} hrefOf={hrefOf}>
      {undated > 0 && <p className="entity-undated"><a href={hrefOf(UNMARKED.date)}>{words.undated(undated)}</a></p>}
    </BarList>
  );
}
