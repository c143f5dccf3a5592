import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { browseHref } from './entity-address.ts';
import { LinkRow } from './link-row.tsx';
import { ShortList } from './short-list.tsx';

const SHOWN = 10;

/** The other organizations of an entity's stories, the commonest first: each leads to its own page, its number to the stories that name both, and shows the sentences that do. */
export function EntityOrganizations({ facts }: { readonly facts: EntityFacts }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  return (
    <section className="entity-organizations" aria-labelledby="entity-organizations">
      <h2 id="entity-organizations">{words.organizations[facts.kind]}</h2>
      {facts.organizations.length === 0 && <p className="hint">{words.organizationsNone}</p>}
      <ShortList values={facts.organizations} shown={SHOWN}>
        {({ id, name, count }) => (
          <LinkRow key={id} facts={facts} id={id} name={name} count={<a className="count" aria-label={words.bothIn(name, count)} href={browseHref(hrefs, facts, { organization: name })}>{words.count(count)}</a>} />
        )}
      </ShortList>
    </section>
  );
}
