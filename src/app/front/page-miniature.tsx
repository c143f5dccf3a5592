import type { ReactElement } from 'react';
import type { PageCard } from '../../domain/card.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { HeadlineText } from '../ui/headline-text.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { miniatureFlow, type MeasuredCard, type MiniatureBand, type MiniatureStory } from './miniature-flow.ts';

interface PageMiniatureProps {
  readonly page: PageCard;
  /** Among the documents, from 1. */
  readonly place: number;
  readonly stories: readonly MeasuredCard[];
}

/** A page as a small sheet of newsprint: its name, its standing head, its headlines where and as large as they would stand, and grey lines for the text under them. */
export function PageMiniature({ page, place, stories }: PageMiniatureProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const id = `front-page-${place}`;
  return (
    <article className="miniature" aria-labelledby={id}>
      <header>
        <h3 id={id}><a href={hrefs.page(page.page)}>{pageName(page, place, t)}</a></h3>
        <span className="meta">{t.terms.stories(stories.length)}</span>
      </header>
      {page.standingHead !== null && (
        <p className="miniature-standing-head" lang="zh-CN">
          {page.standingHead.split(/(?<=\s)/).map((phrase, index) => <span key={index}><DisplayText text={phrase} /></span>)}
        </p>
      )}
      <div role="list" className="miniature-bands">{miniatureFlow(stories).map((band) => <Band key={band.stacks[0]?.stories[0]?.card.id} {...band} />)}</div>
    </article>
  );
}

/** What the sheet has left of its height is shared among bands by the length of their text, and in a band among the stories of each stack. */
function Band({ section, stacks }: MiniatureBand): ReactElement {
  return (
    <div className="miniature-band" style={{ flexGrow: stacks.reduce((sum, { stories }) => sum + textOf(stories), 0) }}>
      {section !== null && <p className="miniature-section" lang="zh-CN"><DisplayText text={section} /></p>}
      {stacks.map(({ stories, columns }) => (
        <div key={stories[0]?.card.id} className="miniature-stack" data-columns={columns}>
          {stories.map((story) => <Item key={story.card.id} {...story} />)}
        </div>
      ))}
    </div>
  );
}

/** At least 1: a band without a text stands all the same. */
function textOf(stories: readonly MiniatureStory[]): number {
  return stories.reduce((sum, { length }) => sum + length, 1);
}

function Item({ card: { id, headline, kind }, length, weight }: MiniatureStory): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const photo = kind === 'photo-brief';
  return (
    <div role="listitem" className={`miniature-story miniature-${weight}`} style={{ flexGrow: length + 1 }}>
      <a href={hrefs.story(id)}>
        <span lang="zh-CN"><HeadlineText text={headline} /></span>
        {photo && <span className="miniature-photo" />}
        <span className="miniature-text" />
      </a>
      <span className="visually-hidden">{photo && <>{t.terms.photoBrief}{t.terms.middleDot}</>}{frontByLocale[t.locale].told(weight, length)}</span>
    </div>
  );
}
