import type { ReactElement, ReactNode } from 'react';
import { shownLead } from '../../domain/card-lead.ts';
import type { StoryCard } from '../../domain/card.ts';
import { DisplayText } from './display-text.tsx';
import { FacetLabel } from './facet-label.tsx';
import { HeadlineText } from './headline-text.tsx';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';

/** Fields of a card in which hits are marked; the others are shown as printed. */
export type ShownFields = Readonly<Partial<Record<'headline' | 'kicker' | 'deck' | 'section', ReactNode>>>;

const NONE: ShownFields = {};

interface StoryItemProps {
  readonly card: StoryCard;
  readonly pageName: string;
  readonly marked?: ShownFields | undefined;
  /** What stands under the headline: the hit in its sentence, or, where there is none, the lead. */
  readonly excerpt: ReactNode;
  /** Why it is in this list. */
  readonly reasons?: ReactNode;
  /** Whether the reader corrected what it is filed under. */
  readonly corrected?: boolean;
  /** Whether it came into the view since the reader last looked. */
  readonly added?: boolean;
  /** Whether it is of a page that the reader brought. */
  readonly own?: boolean;
  /** The query that found it: the story marks its hits. */
  readonly query?: string;
  /** Buttons at the end of the last line. */
  readonly actions?: ReactNode;
}

/** One story in a list: kicker, headline, deck, an excerpt, and where it belongs. */
export function StoryItem({ card, pageName, marked = NONE, excerpt, reasons, corrected = false, added = false, own = false, query = '', actions }: StoryItemProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const over = card.kicker === null ? 'section' : 'kicker';
  const [type] = card.eventTypes;
  const districts = card.districts.filter(({ role }) => role === 'primary');
  return (
    <article className="story-item">
      <div lang="zh-CN">
        {card[over] !== null && <p className="kicker">{marked[over] ?? <DisplayText text={card[over]} />}</p>}
        <h2><a href={hrefs.story(card.id, { query })}>{marked.headline ?? <HeadlineText text={card.headline} />}</a></h2>
        {card.deck !== null && <p className="deck">{marked.deck ?? <DisplayText text={card.deck} />}</p>}
        <p className="excerpt">{excerpt ?? <DisplayText text={shownLead(card.lead)} />}</p>
      </div>
      {reasons}
      <div className="story-item-foot">
        <p className="meta">
          {added && <strong className="added">{t.browse.added}</strong>}
          {own && <strong className="own">{t.browse.own}</strong>}
          {card.kind === 'photo-brief' && <span>{t.terms.photoBrief}</span>}
          {districts.map(({ name }) => <FacetLabel key={name} facet="district" value={name} />)}
          {type !== undefined && <FacetLabel facet="eventType" value={type} />}
          <a href={hrefs.page(card.page)}>{pageName}</a>
          {corrected && <span className="corrected">{t.browse.corrected}</span>}
        </p>
        {actions}
      </div>
    </article>
  );
}
