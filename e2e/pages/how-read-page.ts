import type { Locator, Page } from '@playwright/test';

/** «这一版是怎么读的», by roles and names. */
export class HowReadPage {
  readonly page: Page;
  readonly title: Locator;
  readonly blocks: Locator;
  readonly legend: Locator;
  readonly repairs: Locator;
  readonly doubts: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.title = main.getByRole('heading', { level: 1 });
    this.blocks = main.getByRole('region', { name: '文块与规则' }).getByRole('listitem');
    this.legend = main.getByRole('group', { name: '图例' });
    this.repairs = main.getByRole('region', { name: /^修复/ }).first();
    this.doubts = main.getByRole('region', { name: /^存疑/ });
  }

  async goto(page: string): Promise<void> {
    await this.page.goto(`about/${page}`);
    await this.blocks.first().waitFor();
  }

  /** The button with a block's role. */
  role(block: Locator): Locator {
    return block.getByRole('button');
  }
}
