import { expect } from '@playwright/test';
import type { BrowsePage } from '../pages/browse-page.ts';
import { storyWith, trueTexts } from '../truth.ts';

const countIn = (texts: readonly string[], term: string): number => texts.reduce((sum, text) => sum + text.split(term).length - 1, 0);

export const QUERY = '工会';
/** A story that holds the query many times over. */
export const { story, page: storyPage } = storyWith((each) => countIn(trueTexts(each), QUERY) >= 8);
/** How often it does. */
export const COUNT = countIn(trueTexts(story), QUERY);

/** Opens a story from the results of a query. */
export async function openFromList(browse: BrowsePage, query: string, headline: string): Promise<void> {
  await browse.goto(`?q=${encodeURIComponent(query)}`);
  await browse.headlines.getByRole('link', { name: headline, exact: true }).click();
  await expect(browse.page.getByRole('heading', { level: 1 })).toHaveText(headline);
}
