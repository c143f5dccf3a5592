import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium, defineConfig, firefox, webkit, type PlaywrightTestConfig } from '@playwright/test';
import { WIDTHS } from './e2e/support/widths.ts';
import { CHROMIUM_ARGUMENTS } from './scripts/chromium-arguments.ts';
import { findLightChromium } from './scripts/find-chromium.mjs';

const executablePath = findLightChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const launchOptions = {
  ...(executablePath !== null ? { executablePath } : {}),
  args: [...CHROMIUM_ARGUMENTS],
};

const { phone, desk } = WIDTHS;

/** What no width changes is run at one. How a screen is laid out, fits and is heard is seen at both, and so is what such a file declares with atEachWidth. */
const ANY_WIDTH = [
  'every-act-works-by-keyboard-alone', 'a-story-is-read-aloud-sentence-by-sentence', 'a-page-is-set-in-columns-of-13-to-17-characters', 'a-story-is-cited-and-shared-from-its-bar', 'stories-print-on-a4',
  'a-note-that-cannot-be-kept-is-held', 'a-kill-switch-takes-the-service-worker-away', 'a-serif-is-brought-where-there-is-none', 'every-screen-serves-every-reader', 'checks-of-access-can-fail', 'what-happens-is-heard-once', 'the-first-download-says-its-size-and-saves-data',
  'a-browser-worker-builds-the-same-bundle', 'a-restore-is-whole-or-not-at-all', 'backups-are-made-previewed-and-undone', 'a-spoilt-shard-costs-only-itself', 'about-tells-what-the-data-is', 'browse-filters-count-what-they-show',
  'browse-keeps-everything-in-the-address', 'cleared-caches-refill-themselves', 'copying-gives-the-repaired-text', 'corrections-count-at-once-and-can-be-undone',
  'faults-of-the-data-are-told-in-words', 'highlights-and-tags-survive-tabs', 'hits-in-a-story-are-kept-in-the-address', 'hits-in-a-story-stay-right', 'hosted-under-a-folder',
  'hostile-document-is-shown-as-text', 'how-a-page-was-read-is-shown-block-by-block', 'interface-in-chinese-and-english', 'keeps-working-when-the-server-stops',
  'library-rows-survive-versions-and-tabs', 'own-pages-come-from-anywhere', 'library-survives-a-killed-browser', 'new-build-is-offered-and-chosen', 'no-room-is-said-and-made', 'nothing-found-offers-what-there-is', 'only-my-library-is-searched',
  'older-code-and-wrong-clocks-lose-nothing', 'opened-as-a-file-it-says-how-to-start', 'reading-goes-on-where-it-stopped', 'recent-searches-are-offered-in-the-empty-box', 'recent-searches-are-remembered-when-meant', 'results-say-why-they-are-here',
  'saved-stories-go-out-in-every-format', 'saved-stories-are-tagged-narrowed-and-searched', 'saved-stories-stay-and-follow', 'saved-views-and-searches-survive-tabs', 'saved-views-say-what-is-new-in-them', 'highlights-are-found-again', 'highlights-are-made-in-the-text-and-stay', 'saved-views-stay-and-follow', 'search-finds-exactly-what-the-pages-print',
  'search-marks-hits-and-says-when-there-are-none', 'settings-hold-before-first-paint', 'large-view-is-large-everywhere', 'sheets-go-by-every-way', 'one-thumb-reaches-search-filters-and-saved', 'single-keys-can-be-turned-off', 'start-is-explained-without-a-server-or-javascript',
  'static-html-reads-without-javascript-and-never-jumps', 'static-html-says-what-the-app-says', 'storage-tells-what-is-kept', 'suggestions-follow-what-is-typed', 'suggestions-leave-an-input-method-alone',
  'the-app-can-be-installed', 'the-new-number-of-results-is-heard', 'the-query-language-is-explained', 'the-query-stands-as-chips', 'the-search-box-follows-the-address', 'the-sheet-of-filters-opens-and-closes',
  'unknown-addresses-say-what-to-do', 'what-failed-once-is-asked-for-again', 'what-helps-in-browse-works-without-the-server', 'what-the-database-lost-is-named',
  // `npm run soak` looks at every width.
  'every-screen-has-no-axe-findings', 'browse-choices-have-no-axe-findings', 'corrections-have-no-axe-findings', 'opened-story-has-no-axe-findings', 'suggestions-have-no-axe-findings',
  'library-has-no-axe-findings', 'hits-in-a-story-are-marked-counted-and-led-through',
  'works-where-storage-is-blocked', 'what-a-first-visit-loads-stays-in-budget', 'dates-are-a-histogram', 'organizations-are-a-tree', 'long-lists-are-drawn-in-part',
  'focus-goes-on-when-what-had-it-goes', 'source-and-reading-text-stand-side-by-side', 'keys-lead-through-lists-and-stories', 'the-command-palette-reaches-everything', 'districts-organizations-and-people-have-pages', 'story-shows-what-was-printed-and-why',
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
  // A test waits for much of its time: for what was typed to be answered, and for the next look at the screen.
  workers: Math.ceil(availableParallelism() * 1.5),
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
