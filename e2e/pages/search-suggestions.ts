import type { Locator, Page } from '@playwright/test';

/** The search box, whatever it is called: it becomes a combobox when its list can be shown. Not the one of static HTML, which nothing can be typed into. */
export function searchBox(page: Page): Locator {
  const named = { name: '搜索稿件' };
  return page.getByRole('searchbox', named).or(page.getByRole('combobox', named)).and(page.locator(':enabled'));
}

/** What stands under the search box, on every screen. */
export class SearchSuggestions {
  readonly box: Locator;
  readonly list: Locator;
  readonly lines: Locator;
  /** The line that keys have reached. */
  readonly active: Locator;
  readonly recent: Locator;
  readonly forgetAll: Locator;
  readonly undo: Locator;
  /** What is heard. */
  readonly status: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const search = page.getByRole('search');
    this.box = searchBox(page);
    this.list = page.getByRole('listbox', { name: '搜索建议' });
    this.lines = this.list.getByRole('option');
    this.active = search.getByRole('option', { selected: true });
    this.recent = page.getByRole('listbox', { name: '最近的搜索' }).getByRole('option');
    this.forgetAll = search.getByRole('button', { name: '全部忘记' });
    this.undo = search.getByRole('button', { name: '撤销' });
    this.status = search.getByRole('status');
  }

  group(kind: '区' | '单位' | '人物' | '标题'): Locator {
    return this.list.getByRole('group', { name: kind }).getByRole('option');
  }

  forget(query: string): Locator {
    return this.page.getByRole('button', { name: `忘记「${query}」` });
  }
}
