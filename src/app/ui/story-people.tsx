import type { ReactElement } from 'react';
import type { Story, StoryPerson } from '../../domain/story.ts';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';
import { storyDays } from './story-days.ts';
import { StoryWhy } from './story-why.tsx';

interface StoryPeopleProps {
  readonly people: readonly StoryPerson[];
  /** In addresses, by name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Who is named with a post, and which. */
export function StoryPeople({ people, ids }: StoryPeopleProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const named = (name: string): ReactElement => {
    const id = ids.get(name);
    return id === undefined ? <span>{name}</span> : <a href={hrefs.person(id)}>{name}</a>;
  };
  return (
    <>
      <h3>{t.story.people}</h3>
      {people.length === 0 && <p>{t.story.peopleNone}</p>}
      {people.length > 0 && (
        <ul className="story-people" lang="zh-CN">
          {people.map(({ name, title, organization }) => (
            <li key={`${name} ${organization ?? ''}`}>
              {named(name)}
              {(title !== null || organization !== null) && <small>{[organization, title].filter((part) => part !== null).join(' ')}</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** When the reported event happened, how sure that is and what it rests on; 日期不详 where nothing says so. */
export function StoryDateFact({ story, source }: { readonly story: Story; readonly source: string }): ReactElement {
  const t = useMessages();
  const { basis, certainty } = story.date;
  const when = storyDays(story.date, t);
  const reason = story.because.find(({ field }) => field === 'date');
  return (
    <>
      <h3>{t.story.date}</h3>
      {when === null && <p>{t.story.dateUnknown}</p>}
      {when !== null && (
        <p className="facet-value">
          <span>{when}</span>
          {certainty !== null && <small>{t.story.dateCertainties[certainty]}</small>}
        </p>
      )}
      {when !== null && basis !== null && <p className="story-hint" lang="zh-CN">{basis}</p>}
      {when !== null && reason && <StoryWhy story={story} source={source} field="date" value={reason.value} label={when} />}
    </>
  );
}
