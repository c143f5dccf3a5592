import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';

declare global {
  interface Window {
    /** The library's own modules, without the app. */
    readonly library: typeof import('./library-under-test.ts');
  }
}

/** Plain http and no localhost: an insecure context, where `crypto.subtle`, `randomUUID` and locks are missing. */
const ADDRESS = 'http://library.test/';

/** A browser whose pages hold the library and nothing else. No server: the two files are answered from memory. */
export interface LibraryBrowser {
  readonly context: BrowserContext;
  open(): Promise<Page>;
}

interface Fixtures {
  /** The library's own modules as one script. */
  readonly script: string;
  readonly libraries: LibraryBrowser;
  /** A folder for a browser profile, removed afterwards. */
  readonly profile: string;
}

let built: Promise<string> | null = null;

/** Built once in a worker, but no fixture of the worker's: those would have it, and its browser, started anew. */
async function buildLibrary(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: false, target: 'es2023', lib: { entry: resolve('e2e/support/library-under-test.ts'), formats: ['iife'], name: 'library' } },
  });
  const [output] = Array.isArray(results) ? results : [results];
  if (!output || !('output' in output)) throw new Error('the library was not built');
  return output.output[0].code;
}

export const test = base.extend<Fixtures>({
  script: async ({}, use) => {
    await use(await (built ??= buildLibrary()));
  },
  libraries: async ({ context, script }, use) => {
    await use(await libraryBrowser(context, script));
  },
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'banmian-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

/** Lets every page of a context hold the library. */
export async function libraryBrowser(context: BrowserContext, script: string): Promise<LibraryBrowser> {
  await context.route(`${ADDRESS}**`, (route) => (route.request().url().endsWith('/library.js')
    ? route.fulfill({ contentType: 'text/javascript', body: script })
    : route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><title>library</title><script src="library.js"></script>' })));
  return {
    context,
    open: async () => {
      const page = await context.newPage();
      await page.goto(ADDRESS);
      return page;
    },
  };
}

export { expect } from '@playwright/test';
