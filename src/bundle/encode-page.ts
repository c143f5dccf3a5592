import type { PageCard, StoryCard } from '../domain/card.ts';
import type { ParentOrganization } from '../domain/organization.ts';
import type { Page } from '../domain/page.ts';
import { pageCard, storyCard, textLength } from './cards.ts';
import { type EncodedFile, hashFile } from './encode-file.ts';
import type { NamedEntities } from './entities.ts';
import { facetValuesOf } from './facet-columns.ts';
import type { BundleFile } from './format.ts';
import { packPage } from './packed-page.ts';

/** What the files about the whole collection need of one page: small beside its shard, and plain JSON. */
export interface PageDigest {
  readonly shard: BundleFile;
  readonly card: PageCard;
  /** In the order of the page, as are `lengths`, `named`, `reporters` and `months`. */
  readonly stories: readonly StoryCard[];
  readonly lengths: readonly number[];
  readonly named: readonly NamedEntities[];
  /** What stands above the organizations of its stories. */
  readonly parents: readonly ParentOrganization[];
  readonly reporters: readonly (readonly string[])[];
  /** ISO months of each story's event. */
  readonly months: readonly (readonly string[])[];
  readonly repairs: number;
  readonly warnings: number;
}

export interface EncodedPage {
  readonly shard: EncodedFile;
  readonly digest: PageDigest;
}

/**
 * Writes one page as its shard, which does not depend on the pages beside it.
 * @throws RangeError when the page's spans contradict its source (see {@link packPage})
 */
export function encodePage(page: Page): EncodedPage {
  const { written, file } = hashFile(`page-${page.page}`, JSON.stringify(packPage(page)));
  return {
    shard: written,
    digest: {
      shard: file, card: pageCard(page), stories: page.stories.map((story) => storyCard(story, page)), lengths: page.stories.map(textLength),
      named: page.stories.map(({ organizations, people }) => ({
        organizations: organizations.map(({ name, type, parent, surfaces }) => ({ name, type, parent, surfaces })),
        people: people.map(({ name }) => name),
      })),
      parents: page.parents ?? [],
      reporters: page.stories.map(({ byline }) => byline.reporters),
      months: page.stories.map((story) => facetValuesOf(story).months),
      repairs: page.stories.reduce((sum, { repairs }) => sum + repairs.length, 0),
      warnings: page.diagnostics.filter(({ severity }) => severity !== 'info').length,
    },
  };
}
