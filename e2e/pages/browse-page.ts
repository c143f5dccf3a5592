import { expect, type Locator, type Page } from '@playwright/test';
import { searchBox } from './search-suggestions.ts';

/** Browse, as a reader knows it: by roles and names only, at any width. */
export class BrowsePage {
  readonly page: Page;
  readonly search: Locator;
  readonly results: Locator;
  readonly stories: Locator;
  readonly headlines: Locator;
  /** Hits in the headlines and in the sentences below them; `mark` has a role that Playwright does not know by name. */
  readonly marks: Locator;
  readonly chips: Locator;
  readonly count: Locator;
  readonly sort: Locator;
  private readonly openFilters: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = searchBox(page);
    this.results = page.getByRole('region', { name: '结果' });
    this.stories = this.results.getByRole('article');
    this.headlines = this.stories.getByRole('heading', { level: 2 });
    this.marks = this.stories.locator('mark');
    this.chips = page.getByRole('list', { name: '已选' }).getByRole('button', { name: /^取消/ });
    this.count = this.results.getByRole('status').getByRole('strong');
    this.sort = page.getByRole('combobox', { name: '排序' });
    this.openFilters = page.getByRole('button', { name: /^筛选/ });
  }

  /** Opens browse with these parameters, and waits until it has answered. */
  async goto(search = ''): Promise<void> {
    await this.page.goto(`browse${search}`);
    await this.count.waitFor();
  }

  /** Waits until the list answers the address. */
  async settled(): Promise<void> {
    await expect(this.results).toHaveAttribute('aria-busy', 'false');
  }

  /** One facet's panel; on a narrow screen the sheet that holds it is opened first. */
  async panel(facet: '区' | '单位' | '活动类型' | '发生时间'): Promise<Locator> {
    const panel = this.page.getByRole('group', { name: facet, exact: true });
    await this.results.waitFor();
    if (await this.openFilters.isVisible() && !(await panel.isVisible())) await this.openFilters.click();
    await panel.scrollIntoViewIfNeeded();
    return panel;
  }

  /** Closes the sheet where there is one. */
  async showResults(): Promise<void> {
    const button = this.page.getByRole('button', { name: /^查看 \d+ 篇$/ });
    if (await button.isVisible()) await button.click();
  }

  /** The values of a panel with the counts beside them. */
  async values(panel: Locator): Promise<{ name: string; count: number }[]> {
    const rows = panel.getByRole('listitem').getByRole('checkbox').locator('xpath=ancestor::label');
    const labels = await rows.allInnerTexts();
    return labels.map((label) => {
      const [name = '', count = ''] = label.trim().split(/\s+(?=\d+$)/);
      return { name, count: Number(count) };
    });
  }

  /** The first value of a panel that has others below it, the button that shows them, and their checkboxes. */
  async firstParent(panel: Locator): Promise<{ readonly name: string; readonly count: number; readonly disclose: Locator; readonly below: Locator }> {
    const name = (await panel.getByRole('button', { name: /的下级$/ }).first().getAttribute('aria-label') ?? '').replace(/的下级$/, '');
    const value = (await this.values(panel)).find((one) => one.name === name);
    if (!value) throw new Error('no value has others below it');
    const disclose = this.page.getByRole('button', { name: `${name}的下级`, exact: true });
    return { ...value, disclose, below: panel.getByRole('listitem').filter({ has: disclose }).getByRole('list').getByRole('checkbox') };
  }

  async include(panel: Locator, value: string): Promise<void> {
    await panel.getByRole('checkbox', { name: new RegExp(`^${escapePattern(value)} \\d+$`) }).check();
  }

  async exclude(panel: Locator, value: string): Promise<void> {
    await panel.getByRole('button', { name: `排除${value}`, exact: true }).click();
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
