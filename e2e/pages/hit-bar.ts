import { expect, type Locator, type Page } from '@playwright/test';

/** The bar that leads through a query's hits in a story, and the marks themselves, which are no elements. */
export class HitBar {
  readonly page: Page;
  readonly bar: Locator;
  /** Says which hit is shown. */
  readonly position: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: '本篇中的命中' });
    this.position = this.bar.getByRole('status');
    this.next = this.bar.getByRole('button', { name: '下一处' });
    this.previous = this.bar.getByRole('button', { name: '上一处' });
    this.close = this.bar.getByRole('button', { name: '不再标出' });
  }

  /** Waits until this hit of so many is shown. */
  async shows(hit: number, count: number): Promise<void> {
    await expect(this.position).toHaveText(`第 ${hit} 处，共 ${count} 处`);
    await expect(this.bar.getByText(`${hit} / ${count}`, { exact: true })).toBeVisible();
  }

  /** The texts of all marks of a kind, in order. */
  marked(kind: 'search-hit' | 'current-hit'): Promise<string[]> {
    return this.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), kind);
  }

  /** Whether the present hit stands in the window, above the bar. */
  async isInView(): Promise<boolean> {
    const bar = await this.bar.getByText(/\d+ \/ \d+/).boundingBox();
    const hit = await this.page.evaluate(() => {
      const [range] = CSS.highlights.get('current-hit') ?? [];
      if (!(range instanceof Range)) return null;
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    });
    return hit !== null && bar !== null && hit.top >= 0 && hit.bottom <= bar.y;
  }
}
