import type { ReactElement, ReactNode } from 'react';
import { NO_FILTERS, type Facet } from '../../domain/facet.ts';
import type { Story } from '../../domain/story.ts';
import type { EntityIds } from './entity-ids.ts';
import { FacetLabel } from './facet-label.tsx';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';
import { StoryDateFact, StoryPeople } from './story-people.tsx';
import { StoryWhy } from './story-why.tsx';

interface StoryFacetsProps {
  readonly story: Story;
  /** The decoded document. */
  readonly source: string;
  /** Button beside the heading; static HTML leaves its room empty. */
  readonly correct: ReactNode;
  readonly removed: readonly RemovedValue[];
  readonly entityIds: EntityIds;
}

/** A value that the reader took away: it is still shown, struck out. */
export interface RemovedValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What a story is filed under: every district, organization and event type with the sentences behind it, people, date, and what is in doubt. */
export function StoryFacets({ story, source, correct, removed, entityIds }: StoryFacetsProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const pageOf = (organization: string): string | undefined => {
    const id = entityIds.organization.get(organization);
    return id === undefined ? undefined : hrefs.organization(id);
  };
  const isCorrected = (facet: Facet, name: string): boolean => story.because.some(({ field, value, rule }) => rule === 'corrected' && field === facet && value === name);
  return (
    <section className="story-facets" aria-labelledby="story-facets">
      <div className="facets-head">
        <h2 id="story-facets">{t.story.details}</h2>
        {correct}
      </div>
      <FacetValues facet="district" empty={story.districts.length === 0} removed={removed}>
        {story.districts.map(({ name, role, basis }) => (
          <li key={name}>
            <FacetValue facet="district" value={name} href={hrefs.district(name)} label={t.districts[name]} notes={[t.story.districtRoles[role], isCorrected('district', name) ? t.story.corrected : t.story.districtBases[basis]]} />
            <StoryWhy story={story} source={source} field="district" value={name} label={t.districts[name]} />
          </li>
        ))}
      </FacetValues>
      <FacetValues facet="organization" empty={story.organizations.length === 0} removed={removed}>
        {story.organizations.map(({ name, role, type }) => (
          <li key={name}>
            <FacetValue facet="organization" value={name} href={pageOf(name)} label={name} notes={[t.story.organizationRoles[role], t.story.organizationTypes[type]]} />
            <StoryWhy story={story} source={source} field="organization" value={name} label={name} />
          </li>
        ))}
      </FacetValues>
      <FacetValues facet="eventType" empty={story.eventTypes.length === 0} removed={removed}>
        {story.eventTypes.map((name, index) => (
          <li key={name}>
            <FacetValue facet="eventType" value={name} label={t.eventTypes[name]} notes={[...(index === 0 && story.eventTypes.length > 1 ? [t.story.mainType] : []), ...(isCorrected('eventType', name) ? [t.story.corrected] : [])]} />
            <StoryWhy story={story} source={source} field="eventType" value={name} label={t.eventTypes[name]} />
          </li>
        ))}
      </FacetValues>
      <StoryPeople people={story.people} ids={entityIds.person} />
      <StoryDateFact story={story} source={source} />
      <h3>{t.story.confidence}</h3>
      <p>{story.confidence >= DOUBT_BELOW ? t.story.sure : t.story.doubtful(Math.round(story.confidence * 100))}</p>
    </section>
  );
}

/** As in `Story.confidence`: below it a diagnostic says what is in doubt. */
const DOUBT_BELOW = 0.9;

interface FacetValuesProps {
  readonly facet: Facet;
  readonly empty: boolean;
  readonly removed: readonly RemovedValue[];
  readonly children: ReactNode;
}

function FacetValues({ facet, empty, removed, children }: FacetValuesProps): ReactElement {
  const t = useMessages();
  const gone = removed.filter((one) => one.facet === facet);
  return (
    <>
      <h3>{t.terms.facets[facet]}</h3>
      {empty && <p>{t.unmarked[facet]}</p>}
      {(!empty || gone.length > 0) && (
        <ul className="facet-values">
          {children}
          {gone.map(({ value }) => <li key={value} className="facet-value"><s><FacetLabel facet={facet} value={value} /></s><small>{t.story.removed}</small></li>)}
        </ul>
      )}
    </>
  );
}

interface FacetValueProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** Of its own page; else it leads into browse. */
  readonly href?: string | undefined;
}

function FacetValue({ facet, value, label, notes, href }: FacetValueProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const filters = { ...NO_FILTERS, [facet]: { include: [value], exclude: [] } };
  return (
    <p className="facet-value">
      <a href={href ?? hrefs.browse({ filters })} {...(facet === 'organization' ? { lang: 'zh-CN' } : {})}>{label}</a>
      {notes.length > 0 && <small>{notes.join(t.terms.listSeparator)}</small>}
    </p>
  );
}
