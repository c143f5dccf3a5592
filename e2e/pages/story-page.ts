import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { TruePage, TrueStory } from '../truth.ts';

/** One story's screen. */
export class StoryPage {
  readonly page: Page;
  readonly headline: Locator;
  /** What is printed of the story, and the links to its neighbours. */
  readonly article: Locator;
  /** «修复 n 处» */
  readonly repairs: Locator;
  /** The marks of repairs in the text. */
  readonly marks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.article = page.getByRole('article');
    this.repairs = page.getByText(/^修复 \d+ 处$/);
    this.marks = this.article.getByRole('link', { name: /^修复 \d+：/ });
  }

  /** Opens a story by its address, with a query of its own where one is given, and waits until the app is there. */
  async open(page: TruePage, story: TrueStory, query?: string): Promise<void> {
    await this.page.goto(`${addressOf(page, story)}${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`);
    await this.page.getByRole('searchbox', { disabled: false }).waitFor();
    await this.headline.getByText(story.headline, { exact: true }).waitFor();
  }

  /** A printed text of the story, found by all its characters. */
  text(whole: string): Locator {
    return this.article.getByText(whole, { exact: true });
  }

  /** «为什么？» of one value. */
  why(value: string): Locator {
    return this.page.getByText(`为什么？（${value}）`, { exact: true });
  }
}

/** Where a story of the five pages stands, below the base path. */
function addressOf({ page }: TruePage, { headline }: TrueStory): string {
  const { stories } = JSON.parse(readFileSync(new URL(`../../data/snapshots/${page}.json`, import.meta.url), 'utf8')) as { stories: { id: string; headline: string }[] };
  const found = stories.find((story) => story.headline === headline);
  if (!found) throw new Error(`data/snapshots/${page}.json: no story is headed “${headline}”`);
  return `story/${found.id}`;
}
