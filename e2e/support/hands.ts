import { expect, type Locator, type Page } from '@playwright/test';
import { faultsOfFocus } from './focus-walk.ts';

/** More stops than any screen of the five pages has. */
const MOST = 400;

/** A reader who has a keyboard and nothing else. Wherever they come or are led, focus must show: in the window, outlined, under nothing. */
export class Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there with Tab, or with Shift+Tab where it stands before what has focus. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    const key = await target.evaluate((element) => {
      const from = document.activeElement ?? document.body;
      return from !== document.body && (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'Shift+Tab' : 'Tab';
    });
    for (let pressed = 0; pressed < MOST && !(await target.evaluate((element) => element === document.activeElement)); pressed += 1) await this.page.keyboard.press(key);
    await this.standOn(target);
  }

  /** Goes there, and presses a key. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  /** Goes there, and types. */
  async type(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.insertText(text);
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Focus was led there. */
  async standOn(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await expect.poll(() => faultsOfFocus(this.page)).toEqual([]);
  }
}
