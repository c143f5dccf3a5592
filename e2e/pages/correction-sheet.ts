import type { Locator, Page } from '@playwright/test';

/** 更正归类: the sheet over a story in which a reader corrects what it is filed under. */
export class CorrectionSheet {
  readonly page: Page;
  readonly sheet: Locator;
  /** What the last act did to the counts. */
  readonly said: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('dialog', { name: '更正归类' });
    this.said = this.sheet.getByRole('status');
    this.undo = this.said.getByRole('button', { name: '撤销' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: '更正', exact: true }).click();
    await this.sheet.waitFor();
  }

  /** Marks a value as wrong. */
  wrong(value: string): Locator {
    return this.sheet.getByRole('button', { name: `不对，去掉「${value}」` });
  }

  restore(value: string): Locator {
    return this.sheet.getByRole('button', { name: `恢复「${value}」` });
  }

  /** Adds a value; the sentence is the one proposed where none is given. */
  async add(facet: '区' | '活动类型', value: string, sentence: string | null): Promise<void> {
    await this.sheet.getByRole('combobox', { name: `缺一个${facet}` }).selectOption(value);
    if (sentence !== null) await this.sheet.getByRole('radio', { name: sentence, exact: true }).check();
    await this.sheet.getByRole('button', { name: `加上「${value}」` }).click();
  }

  async close(): Promise<void> {
    await this.sheet.getByRole('button', { name: '完成' }).click();
    await this.sheet.waitFor({ state: 'detached' });
  }
}

/** 我的更正, in «about the data». */
export class OwnCorrections {
  readonly page: Page;
  readonly section: Locator;
  readonly items: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: '我的更正' });
    this.items = this.section.getByRole('listitem');
    this.said = this.section.getByRole('status');
  }

  async goto(): Promise<void> {
    await this.page.goto('about');
    await this.section.waitFor();
  }

  /** Downloads the corrections; the text of the file. */
  async export(): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.section.getByRole('button', { name: '导出更正' }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }
}
