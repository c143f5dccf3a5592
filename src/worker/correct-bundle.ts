import { followAlias } from '../bundle/follow-alias.ts';
import type { Collection } from '../bundle/format.ts';
import { replacePages } from '../bundle/replace-pages.ts';
import type { Correction, CorrectionOutcome } from '../domain/correction.ts';
import type { Page } from '../domain/page.ts';
import { correctPage } from '../enrich/apply-corrections.ts';

/** A bundle as the reader corrected it. */
export interface CorrectedBundle {
  readonly collection: Collection;
  /** The pages with corrected stories, by name. */
  readonly pages: ReadonlyMap<string, Page>;
  /** What became of each correction, in the order given. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/**
 * Corrects a bundle; of its shards only those with corrected stories are read. A page that cannot be read leaves its corrections undone.
 * @param loadPage may reject
 */
export async function correctBundle(collection: Collection, corrections: readonly Correction[], loadPage: (page: string) => Promise<Page>): Promise<CorrectedBundle> {
  const { aliases, cards } = collection;
  const followed = corrections.map((correction): Correction => ({ ...correction, story: followAlias(aliases, correction.story) }));
  const pageOf = new Map(cards.stories.map(({ id, page }) => [id, page]));
  const wanted = [...new Set(followed.flatMap(({ story }) => pageOf.get(story) ?? []))];
  const loaded = await Promise.all(wanted.map((page) => loadPage(page).catch(() => null)));
  const corrected = loaded.flatMap((page) => (page ? [correctPage(page, followed)] : []));
  const outcomes = new Map(corrected.flatMap(({ judged }) => judged.map(({ correction, outcome }) => [correction, outcome] as const)));
  const pages = corrected.map(({ page }) => page);
  return {
    collection: replacePages(collection, pages), pages: new Map(pages.map((page) => [page.page, page])),
    outcomes: followed.map((correction) => outcomes.get(correction) ?? (pageOf.has(correction.story) ? 'unreadable' : 'unknown-story')),
  };
}
