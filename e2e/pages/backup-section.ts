import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** 备份与恢复 in the library, and the sheet that shows what a restore would do. */
export class BackupSection {
  readonly page: Page;
  readonly section: Locator;
  readonly status: Locator;
  readonly restore: Locator;
  readonly undo: Locator;
  readonly preview: Locator;
  readonly merge: Locator;
  readonly replace: Locator;
  readonly share: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: '备份与恢复' });
    this.status = this.section.getByRole('status');
    this.restore = this.section.getByRole('button', { name: '恢复…' });
    this.undo = this.section.getByRole('button', { name: '撤销恢复' });
    this.share = this.section.getByRole('button', { name: '分享备份' });
    this.preview = page.getByRole('dialog', { name: '恢复之前先看看' });
    this.merge = this.preview.getByRole('button', { name: '合并', exact: true });
    this.replace = this.preview.getByRole('button', { name: '全部替换', exact: true });
  }

  /** The bytes of a backup made now. */
  async download(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.section.getByRole('button', { name: '下载备份' }).click()]);
    return readFileSync(await download.path());
  }

  /** Gives a file with these bytes to «恢复…». */
  async choose(bytes: Buffer | string, name = 'banmian-backup.json'): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.restore.click()]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
  }

  /** A line of the preview: what is new, the same, different, and only here. */
  line(kind: string): Locator {
    return this.preview.getByRole('row', { name: new RegExp(`^${kind}`) }).getByRole('cell');
  }
}
