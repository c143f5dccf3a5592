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

  /** Opens a story by way of its page, as a reader would. */
  async open(page: TruePage, story: TrueStory): Promise<void> {
    await this.page.goto(`page/${page.page}`);
    await this.page.getByRole('searchbox', { disabled: false }).waitFor();
    await this.page.getByRole('heading', { level: 2 }).getByRole('link', { name: story.headline, exact: true }).click();
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
