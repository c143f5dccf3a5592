import type { Page } from '@playwright/test';
import { launchChromium } from './launch-chromium.ts';
import { type ServedCollection, serveCollection } from './serve-collection.ts';
import type { BenchText } from './texts.ts';

/** A built site with stories in it, and a desk's wide tab that has not been anywhere yet. */
export interface OpenSite {
  readonly site: ServedCollection;
  readonly page: Page;
  /** What it runs in, to be printed beside figures. */
  readonly where: string;
  /** Ends all of it. */
  close(): Promise<void>;
}

/** Builds and serves the site and opens the tab. `npm run ingest` must have been run once. @param bench what is told on standard error as at work */
export async function openSite(bench: string, texts: readonly BenchText[]): Promise<OpenSite> {
  console.error(`  ${bench}: building a site of ${texts.length} stories`);
  const site = await serveCollection(texts);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  // The compiler of these scripts names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return {
    site, page, where: `1440 × 900, headless Chromium ${browser.version()}`,
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}
