import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';

const SHOWN = 12;

/** What stands above an organization, from the top, and what below it. */
export function EntityTree({ facts: { above, below } }: { readonly facts: EntityFacts }): ReactElement | null {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  if (above.length + below.length === 0) return null;
  const list = (organizations: EntityFacts['below']): ReactElement => (
    <ul className="entity-links">
      {organizations.map(({ id, name, count }) => (
        <li key={id}><a lang="zh-CN" href={hrefs.organization(id)}>{name}</a><span className="count">{words.count(count)}</span></li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="entity-tree">
      <h2 id="entity-tree">{words.tree}</h2>
      {above.length > 0 && (
        <>
          <h3>{words.above}</h3>
          <ol className="entity-above" lang="zh-CN">
            {above.map(({ id, name }) => <li key={id}><a href={hrefs.organization(id)}>{name}</a></li>)}
          </ol>
        </>
      )}
      {below.length > 0 && (
        <>
          <h3>{words.below}</h3>
          {list(below.slice(0, SHOWN))}
          {below.length > SHOWN && <details><summary>{words.more(below.length - SHOWN)}</summary>{list(below.slice(SHOWN))}</details>}
        </>
      )}
      <p className="hint">{words.treeBasis}</p>
    </section>
  );
}
