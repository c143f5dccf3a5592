import type { Locator, Page } from '@playwright/test';

/** The front page by roles and names. */
export class FrontPage {
  readonly page: Page;
  /** The pages in small. */
  readonly pages: Locator;
  /** The map: names and numbers of districts in both its pictures. */
  readonly map: Locator;
  readonly districts: Locator;
  readonly eventTypes: Locator;
  readonly organizations: Locator;
  readonly goOn: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pages = page.getByRole('region', { name: '版面' }).getByRole('article');
    this.map = page.getByRole('figure', { name: '数字是各区的稿件篇数' });
    this.districts = page.getByRole('list', { name: '各区和篇数' }).getByRole('link');
    this.eventTypes = page.getByRole('region', { name: '按活动类型' }).getByRole('link');
    this.organizations = page.getByRole('region', { name: '提到最多的单位' }).getByRole('link');
    this.goOn = page.getByRole('region', { name: '继续读' });
    this.saved = page.getByRole('region', { name: '我的收藏' });
  }

  async goto(): Promise<void> {
    await this.page.goto('');
    await this.pages.first().waitFor();
  }

  /** The number that a link ends with. */
  async countOf(link: Locator): Promise<number> {
    return Number(/\d+$/.exec(await link.innerText())?.[0]);
  }
}
