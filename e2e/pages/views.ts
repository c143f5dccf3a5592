import type { Locator, Page } from '@playwright/test';

/** The button of browse that saves what it shows. */
export function saveViewButton(page: Page): Locator {
  return page.getByRole('button', { name: /^(存为视图|已存视图)$/ });
}

/** Saved views as the library lists them, and as browse does before anything is chosen. */
export class ViewsOnScreen {
  readonly list: Locator;
  readonly latest: Locator;
  private readonly section: Locator;

  constructor(page: Page) {
    this.section = page.getByRole('region', { name: '存下的视图' });
    this.list = this.section.getByRole('listitem');
    this.latest = page.getByRole('navigation', { name: '存下的视图' }).getByRole('listitem');
  }

  async rename(view: string, name: string): Promise<void> {
    await this.section.getByRole('button', { name: `改名：${view}` }).click();
    await this.section.getByRole('textbox').fill(name);
    await this.section.getByRole('textbox').press('Enter');
  }

  async remove(view: string): Promise<void> {
    await this.section.getByRole('button', { name: `删除视图：${view}` }).click();
  }

  async undo(): Promise<void> {
    await this.section.getByRole('button', { name: '撤销' }).click();
  }
}
