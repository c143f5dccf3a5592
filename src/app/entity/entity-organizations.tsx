import type { ReactElement } from 'react';
import type { CountedOrganization, EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { browseHref } from './entity-address.ts';

const SHOWN = 12;

/** The other organizations of an entity's stories, the commonest first: each leads to its own page, its number to the stories that name both. */
export function EntityOrganizations({ facts }: { readonly facts: EntityFacts }): ReactElement {
  const t = useMessages();
  const words = entityByLocale[t.locale];
  const [first, rest] = [facts.organizations.slice(0, SHOWN), facts.organizations.slice(SHOWN)];
  return (
    <section aria-labelledby="entity-organizations">
      <h2 id="entity-organizations">{words.organizations[facts.kind]}</h2>
      {first.length === 0 && <p className="hint">{words.organizationsNone}</p>}
      <OrganizationList facts={facts} organizations={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <OrganizationList facts={facts} organizations={rest} />
        </details>
      )}
    </section>
  );
}

function OrganizationList({ facts, organizations }: { readonly facts: EntityFacts; readonly organizations: readonly CountedOrganization[] }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  return (
    <ul className="entity-links">
      {organizations.map(({ id, name, count }) => (
        <li key={id}>
          <a lang="zh-CN" href={hrefs.organization(id)}>{name}</a>
          <a className="count" aria-label={words.bothIn(name, count)} href={browseHref(hrefs, facts, { organization: name })}>{words.count(count)}</a>
        </li>
      ))}
    </ul>
  );
}
