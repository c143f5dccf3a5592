import type { Locator, Page } from '@playwright/test';

/** 我的收藏, and the buttons that lead there, by roles and names. */
export class LibraryPage {
  readonly page: Page;
  readonly stories: Locator;
  readonly headlines: Locator;
  /** «离线可读» beside saved stories. */
  readonly readable: Locator;
  readonly undo: Locator;
  readonly empty: Locator;
  /** The number beside 收藏 in the main navigation. */
  readonly count: Locator;
  private readonly downloaded: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.stories = main.getByRole('article');
    this.headlines = this.stories.getByRole('heading', { level: 2 });
    this.readable = this.stories.getByText('离线可读', { exact: true });
    this.undo = main.getByRole('button', { name: '撤销' });
    this.empty = main.getByRole('heading', { name: '还没有收藏' });
    this.count = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^收藏/ });
    this.downloaded = main.getByText(/^全部稿件：已下载 (\d+) \/ \1，/);
  }

  async goto(): Promise<void> {
    await this.page.goto('library');
    await this.page.getByRole('heading', { level: 1, name: '我的收藏' }).waitFor();
  }

  /** Opens the library and waits until app and data are on this device. */
  async waitUntilOfflineReady(): Promise<void> {
    await this.goto();
    await this.downloaded.waitFor();
  }

  async remove(headline: string): Promise<void> {
    await this.stories.getByRole('button', { name: `取消收藏：${headline}` }).click();
  }
}

/** The button that saves the one story of a story screen. */
export function saveButton(page: Page): Locator {
  return page.getByRole('main').getByRole('button', { name: /^(收藏|收藏中…|已收藏)：/ });
}
