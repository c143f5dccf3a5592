import type { StoryCard } from '../domain/card.ts';
import type { WholeStory } from '../search/hit-reasons.ts';
import { createRelatedIndex, type RelatedReason } from '../search/related.ts';
import type { Fold } from '../text/fold.ts';
import { describeEntity } from './describe-entity.ts';
import { describeLink, findLink } from './describe-link.ts';
import { findEntity } from './find-entity.ts';
import type { Collection } from './format.ts';

/** A story that is related to another one, with what they share, the weightiest first. */
export interface RelatedCard {
  readonly card: StoryCard;
  readonly reasons: readonly RelatedReason[];
}

/** Stories related to the one of an id; none where the collection has no such story. */
export type RelatedCards = (id: string, most: number) => readonly RelatedCard[];

/** Relates the stories of a collection. Those whose page could not be read are related to none. */
function relateStories({ cards: { stories: cards }, entities }: Pick<Collection, 'cards' | 'entities'>, wholeOf: (id: string) => WholeStory | undefined, fold: Fold): RelatedCards {
  const parents = new Map(entities.organizations.map(({ name, parent }) => [name, parent]));
  const index = createRelatedIndex(cards.map(({ id }) => wholeOf(id)?.story ?? null), (name) => parents.get(name) ?? null, fold);
  const numbers = new Map(cards.map(({ id }, number) => [id, number]));
  return (id, most) => index.related(numbers.get(id) ?? -1, most).flatMap(({ story, reasons }) => {
    const card = cards[story];
    return card ? [{ card, reasons }] : [];
  });
}

/** What tells of entities and of related stories. Its code is fetched when first asked for. */
export const entityHelp = { findEntity, describeEntity, findLink, describeLink, relateStories };
export type EntityHelp = typeof entityHelp;
