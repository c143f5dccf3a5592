import type { StoryOnPage } from '../archive/archive.ts';
import type { Page } from '../domain/page.ts';

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
}

/** What the page screen is given. `place`: among the documents, from 1. */
export interface PageData {
  readonly page: Page;
  readonly place: number;
}
