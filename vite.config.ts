import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { normalizeBasePath } from './src/build/base-path.ts';
import { serifPlugin } from './src/build/serif-plugin.ts';
import { bundlePlugin } from './src/build/vite-plugin.ts';

/** How long each part of a build took is no warning to whoever starts the app. */
const checks = { bundlerTimings: false };

export default defineConfig({
  base: normalizeBasePath(process.env['BASE_PATH']),
  plugins: [react(), bundlePlugin('bundle'), serifPlugin('bundle')],
  worker: { format: 'es', rolldownOptions: { checks } },
  build: {
    target: 'es2023',
    // The content policy forbids data: addresses for scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks,
      output: {
        codeSplitting: {
          groups: [
            // What runs before the rest has come, and so must import none of it.
            { name: 'early', test: /src[\\/](?:start-early|app[\\/](?:trusted-types|router[\\/]screen-code))\.ts$|preload-helper/, priority: 5 },
            // Changes with our dependencies only, so that a new build of the app does not make readers load it again.
            { name: 'vendor', test: /node_modules[\\/](?:(?:react|react-dom|scheduler)[\\/]|@tanstack[\\/](?!(?:react-virtual|virtual-core)[\\/]))/, priority: 4 },
            // All that the first screen needs as one file: as a dozen small ones it is a fifth larger when compressed.
            // What nearly every screen draws with belongs to it.
            { name: 'index', test: /src[\\/](?:main\.tsx|app[\\/](?:ui[\\/](?:display-text|facet-label|headline-text|marked-text|page-name|source-text|source-pieces|use-seen)|story[\\/]use-stood|library[\\/]save-button)\.tsx?)$/, priority: 3 },
            // The same for a story; what other screens draw with, too, is in the file of all.
            { name: 'story', test: /src[\\/](?:app[\\/](?:story[\\/]story-screen|ui[\\/]story-(?:view|body|furniture))|text[\\/]sentences|search[\\/]story-parts)\.tsx?$/, priority: 3 },
            // What every list of stories is made of, for the same reason.
            { name: 'stories', test: /src[\\/]app[\\/](?:ui[\\/]story-item|browse[\\/](?:story-row|snippet-text|choose-value|value-tree)|views[\\/]view-search)\.tsx?$/, priority: 3 },
            // The same for browse, and for the choice that comes with it.
            { name: 'browse', test: /src[\\/]app[\\/]browse[\\/](?:browse-screen|use-drawn-rows|short-story-list)\.tsx?$/, priority: 3 },
            { name: 'mine', test: /src[\\/](?:app[\\/]browse[\\/](?:mine-choice|kept-text)|i18n[\\/]mine-by-locale)\.tsx?$/, priority: 3 },
            // What a story that stood for a moment brings, and what opening a library does: a dozen files each of one or two KB.
            { name: 'reading', test: /src[\\/]app[\\/]reading[\\/]reading-of-story\.tsx$/, priority: 1 },
            { name: 'kept', test: /src[\\/](?:library[\\/](?:open-library|indexeddb-(?:rows|care)|whole-library)|app[\\/](?:storage[\\/](?:look-after|check-copies)|highlights[\\/]has-marks|reading[\\/]former-ids))\.ts$/, priority: 2 },
          ],
        },
      },
    },
  },
});
