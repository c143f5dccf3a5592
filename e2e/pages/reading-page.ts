import type { Locator, Page } from '@playwright/test';

/** What is the reader's own on a story's screen and in the library, by roles and names. */
export class ReadingPage {
  readonly page: Page;
  /** «我的阅读» under a story. */
  readonly ofStory: Locator;
  /** The line that says how far the story was read. */
  readonly progress: Locator;
  readonly goOn: Locator;
  readonly notNow: Locator;
  /** «最近阅读» in the library. */
  readonly history: Locator;

  constructor(page: Page) {
    this.page = page;
    this.ofStory = page.getByRole('region', { name: '我的阅读' });
    this.progress = page.getByRole('main').getByRole('img', { name: /^已(读|经)/ });
    this.goOn = page.getByRole('button', { name: '回到上次读到的地方' });
    this.notNow = page.getByRole('button', { name: '不用了' });
    this.history = page.getByRole('region', { name: '最近阅读' });
  }

  /** Scrolls until the sentence that begins so stands at the top of the window. */
  async readTo(beginning: string): Promise<void> {
    await this.page.getByRole('article').getByText(beginning).evaluate((element, text) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const at = node.nodeValue?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        scrollBy({ top: range.getBoundingClientRect().top - 8, behavior: 'instant' });
      }
    }, beginning);
  }
}
