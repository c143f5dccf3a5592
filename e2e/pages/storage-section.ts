import type { Locator, Page } from '@playwright/test';

/** 存储, a section of 我的收藏, by roles and names. */
export class StorageSection {
  readonly region: Locator;
  readonly checked: Locator;
  readonly checkNow: Locator;
  /** What stands beside the stories whose copies are damaged or lost. */
  readonly damaged: Locator;
  readonly ask: Locator;
  readonly clearAll: Locator;
  readonly undoClear: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: '存储' });
    this.checked = this.region.getByText(/篇的副本已读回/);
    this.checkNow = this.region.getByRole('button', { name: '现在检查' });
    this.damaged = this.region.getByRole('list').filter({ has: page.getByRole('link', { name: '从备份恢复' }) });
    this.ask = this.region.getByRole('button', { name: '请求长期保存' });
    this.clearAll = this.region.getByRole('button', { name: '全部清除…' });
    this.undoClear = this.region.getByRole('button', { name: '撤销清除' });
  }
}
