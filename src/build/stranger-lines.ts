import type { CuratorLists, PageDirections } from '../pipeline.ts';
import type { ReadCorrection } from './read-corrections.ts';

/** Warnings for entries of the curator's and the readers' lists that speak of nothing in this run, a line each. */
export function strangerLines(directions: readonly PageDirections[], lists: CuratorLists, corrections: readonly ReadCorrection[]): readonly string[] {
  const pages = new Set(directions.map(({ page }) => page));
  const stories = new Set(directions.flatMap(({ storyIds }) => storyIds));
  return [
    ...Object.keys(lists.pages).filter((page) => !pages.has(page))
      .map((page) => `pages.json: .${page}: warning unknown-page: no document of this run gives this page; correct the name`),
    ...lists.withheld.filter((id) => !stories.has(id))
      .map((id) => `data/withheld.json: ${id}: warning unknown-story: no document of this run gives this story`),
    ...corrections.filter(({ correction: { story } }) => !stories.has(story))
      .map(({ at, correction: { story } }) => `${at}: warning unknown-story: no document of this run gives story ${story}; take the correction out, or add its document`),
  ];
}
