import { expect, type Locator, type Page } from '@playwright/test';
import type { BrowsePage } from './browse-page.ts';

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
    this.downloaded = main.getByText(/^全部稿件的文件：已下载 (\d+) \/ \1 个，/);
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

/** Saves the first `count` stories that browse lists; their headlines in order of saving. */
export async function saveFirst(browse: BrowsePage, count: number): Promise<string[]> {
  const headlines: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const story = browse.stories.nth(n);
    headlines.push(await story.getByRole('heading', { level: 2 }).innerText());
    const button = story.getByRole('button', { name: /收藏：/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toHaveText('已收藏');
  }
  return headlines;
}
