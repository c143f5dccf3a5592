import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LinkRow } from './link-row.tsx';
import { ShortList } from './short-list.tsx';

const SHOWN = 8;

/** What stands above an organization, from the top, and what below it; each with what says so. */
export function EntityTree({ facts }: { readonly facts: EntityFacts }): ReactElement | null {
  const t = useMessages();
  const words = entityByLocale[t.locale];
  const { above, below } = facts;
  if (above.length + below.length === 0) return null;
  return (
    <section aria-labelledby="entity-tree">
      <h2 id="entity-tree">{words.tree}</h2>
      {above.length > 0 && (
        <>
          <h3>{words.above}</h3>
          <ol>
            {above.map(({ id, name, basis }, place) => <LinkRow key={id} facts={facts} id={id} name={name} basis={basis} from={{ kind: 'organization', id: above[place + 1]?.id ?? facts.id }} />)}
          </ol>
        </>
      )}
      {below.length > 0 && (
        <>
          <h3>{words.below}</h3>
          <ShortList values={below} shown={SHOWN}>
            {({ id, name, count, basis }) => <LinkRow key={id} facts={facts} id={id} name={name} basis={basis} count={<span className="count">{words.count(count)}</span>} />}
          </ShortList>
        </>
      )}
    </section>
  );
}
