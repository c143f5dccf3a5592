import type { EntityFacts, StoryOnPage } from '../archive/archive.ts';
import type { PageCard } from '../domain/card.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { Page } from '../domain/page.ts';
import type { EntityIds } from './ui/entity-ids.ts';

/** What the router hands to every screen: what its loader brought. Screens know no router. */
export interface ScreenProps<Data> {
  readonly data: Data;
}

/**
 * What the story screen is given. `place`: of its page among the documents, from 1. `origin`: the collection, or the copy that the reader
 * saved, where the collection cannot give the story.
 */
export interface StoryData extends StoryOnPage {
  readonly place: number;
  readonly origin: 'collection' | 'copy';
  /** Absent where the collection does not tell. */
  readonly entityIds?: EntityIds;
}

/** What the page screen is given. `place`: among the documents, from 1. */
export interface PageData {
  readonly page: Page;
  readonly place: number;
}

/** What the screen of a district, an organization or a person is given. `facts` is null where the collection has none of that id. */
export interface EntityData {
  readonly kind: EntityKind;
  readonly facts: EntityFacts | null;
  /** In order of documents. */
  readonly pages: readonly PageCard[];
}
