import type { Page } from '@playwright/test';

/** Waits until two frames were drawn: what follows a change by a frame is done then. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  }));
}
