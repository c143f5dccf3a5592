import type { ReactElement } from 'react';
import type { EntityFacts, EntityStory } from '../../archive/archive.ts';
import type { OrganizationRole } from '../../domain/organization.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { SnippetText } from '../browse/snippet-text.tsx';
import type { EntityData } from '../screen.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { FacetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { storyDays } from '../ui/story-days.ts';
import { browseHref } from './entity-address.ts';

interface EntityStoriesProps {
  readonly facts: EntityFacts;
  readonly pages: EntityData['pages'];
}

/** The stories of an entity with the sentences that name it, the newest issue first. */
export function EntityStories({ facts, pages }: EntityStoriesProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const { kind, total, totalBelow, stories, unread } = facts;
  const names = new Map(pages.map((page, place) => [page.page, pageName(page, place + 1, t)]));
  return (
    <section className="entity-stories" aria-labelledby="entity-stories">
      <h2 id="entity-stories">{words.stories(total)}</h2>
      {unread > 0 && <p className="warning">{words.unread(unread)}</p>}
      {total === 0 && <p className="hint">{words.storiesNone[kind]}</p>}
      <ul>
        {stories.map((story) => (
          <li key={story.card.id}>
            <article>
              <h3 lang="zh-CN"><a href={hrefs.story(story.card.id)}><HeadlineName headline={story.card.headline} /></a></h3>
              {story.sentences.map((sentence, place) => <p key={place} className="entity-sentence" lang="zh-CN"><SnippetText snippet={sentence} /></p>)}
              <StoryMeta story={story} pageName={names.get(story.card.page) ?? story.card.page} kind={kind} />
            </article>
          </li>
        ))}
      </ul>
      {total > stories.length && <p><a className="button" href={browseHref(hrefs, facts)}>{totalBelow > total ? words.inBrowseBelow(totalBelow) : words.allStories(total)}</a></p>}
    </section>
  );
}

function StoryMeta({ story: { card, role, date }, pageName: name, kind }: { readonly story: EntityStory; readonly pageName: string; readonly kind: EntityFacts['kind'] }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const [type] = card.eventTypes;
  const when = date && storyDays(date, t);
  const districts = kind === 'district' ? [] : card.districts.filter((district) => district.role === 'primary');
  return (
    <p className="meta">
      {kind === 'organization' && role !== null && <span>{t.story.organizationRoles[role as OrganizationRole]}</span>}
      {districts.map(({ name: district }) => <FacetLabel key={district} facet="district" value={district} />)}
      {type !== undefined && <FacetLabel facet="eventType" value={type} />}
      {when === null && card.issueDate === null && <span>{t.story.issueDateUnknown}</span>}
      {when !== null && <span>{words.happened(when)}</span>}
      {card.issueDate !== null && <span>{words.printed(t.story.day(card.issueDate))}</span>}
      <a href={hrefs.page(card.page)}>{name}</a>
    </p>
  );
}
