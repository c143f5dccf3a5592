import type { Page } from '@playwright/test';

/** Settings by roles and names, in Chinese or English. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(): Promise<void> {
    await this.page.goto('settings');
    await this.page.getByRole('heading', { level: 1, name: /^(设置|Settings)$/ }).waitFor();
  }

  async choose(group: string, value: string): Promise<void> {
    await this.page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: value, exact: true }).check();
  }
}
