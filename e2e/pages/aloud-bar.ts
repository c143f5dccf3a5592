import { expect, type Locator, type Page } from '@playwright/test';

/** The bar of a story that is read aloud, the mark in its text, which is no element, and the fake voice (support/fake-voice.ts). */
export class AloudBar {
  readonly page: Page;
  readonly bar: Locator;
  readonly status: Locator;
  readonly rate: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: '朗读' });
    this.status = this.bar.getByRole('status');
    this.rate = this.bar.getByRole('combobox', { name: '语速' });
  }

  /** Presses the story's tool. */
  async start(): Promise<void> {
    await this.page.getByRole('button', { name: '朗读', exact: true }).click();
    await this.bar.waitFor();
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name });
  }

  /** Waits until this sentence of the story is the present one. */
  async isAt(sentence: number): Promise<void> {
    await expect(this.bar.getByText(`第 ${sentence} 句，`)).toBeVisible();
  }

  /** What is marked as being read. */
  marked(): Promise<string> {
    return this.page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join(' | '));
  }

  /** Whether the marked sentence stands in the window, above the bar. */
  async isMarkInView(): Promise<boolean> {
    const bar = await this.bar.locator('> div').boundingBox();
    const mark = await this.page.evaluate(() => {
      const [range] = CSS.highlights.get('read-aloud') ?? [];
      if (!(range instanceof Range)) return null;
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    });
    return mark !== null && bar !== null && mark.top >= 0 && mark.bottom <= bar.y;
  }

  /** What the voice was asked to say last, and how fast. */
  said(): Promise<{ text: string; rate: number; lang: string } | undefined> {
    return this.page.evaluate(() => window.fakeVoice.said.at(-1));
  }

  isSpeaking(): Promise<boolean> {
    return this.page.evaluate(() => window.fakeVoice.isSpeaking());
  }

  /** The voice comes to the end of so many utterances, or of all that there are. */
  finish(utterances = Infinity): Promise<void> {
    return this.page.evaluate((most) => {
      for (let done = 0; done < most && window.fakeVoice.finish();) done += 1;
    }, utterances);
  }
}
