import type { Locator, Page } from '@playwright/test';

/** The front page by roles and names. */
export class FrontPage {
  readonly page: Page;
  readonly pages: Locator;
  readonly districts: Locator;
  readonly eventTypes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pages = page.getByRole('region', { name: '版面' }).getByRole('article');
    this.districts = page.getByRole('region', { name: '按区' }).getByRole('link');
    this.eventTypes = page.getByRole('region', { name: '按活动类型' }).getByRole('link');
  }

  async goto(): Promise<void> {
    await this.page.goto('');
    await this.pages.first().waitFor();
  }
}
