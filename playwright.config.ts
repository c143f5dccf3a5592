import { existsSync } from 'node:fs';
import { chromium, defineConfig, firefox, webkit, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const launchOptions = {
  ...(found ? { executablePath: found.path } : {}),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
};

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1440, height: 900 } };

/** What no width changes is run at one. */
const ANY_WIDTH = [
  'a-browser-worker-builds-the-same-bundle', 'a-spoilt-shard-costs-only-itself', 'cleared-caches-refill-themselves', 'hosted-under-a-folder', 'library-rows-survive-versions-and-tabs',
  'library-survives-a-killed-browser', 'new-build-is-offered-and-chosen', 'opened-as-a-file-it-says-how-to-start', 'the-app-can-be-installed', 'the-query-language-is-explained',
  'works-where-storage-is-blocked', 'settings-hold-before-first-paint', 'hostile-document-is-shown-as-text', 'copying-gives-the-repaired-text', 'what-failed-once-is-asked-for-again',
  'static-html-reads-without-javascript-and-never-jumps', 'interface-in-chinese-and-english', 'unknown-addresses-say-what-to-do', 'faults-of-the-data-are-told-in-words', 'saved-views-say-what-is-new-in-them',
  'highlights-and-tags-survive-tabs', 'what-the-database-lost-is-named', 'storage-tells-what-is-kept', 'no-room-is-said-and-made', 'older-code-and-wrong-clocks-lose-nothing',
].map((name) => `**/${name}.spec.ts`);

/** Other engines run where Playwright has them; what only Chromium can show is tagged `@chromium`. */
const others = [{ name: 'firefox', browser: firefox }, { name: 'webkit', browser: webkit }]
  .filter(({ browser }) => existsSync(browser.executablePath()))
  .map(({ name }) => ({ name, grepInvert: /@chromium/, use: { browserName: name as 'firefox' | 'webkit', ...desk } }));

const config: PlaywrightTestConfig = defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  // Installing the service worker copies the whole app for every test: only what is about it lets it.
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', screenshot: 'only-on-failure', serviceWorkers: 'block' },
  projects: [
    { name: 'phone', testIgnore: ANY_WIDTH, use: { browserName: 'chromium', launchOptions, ...phone } },
    { name: 'desk', use: { browserName: 'chromium', launchOptions, ...desk } },
    ...others,
  ],
});

export default config;
