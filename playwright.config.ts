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
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', screenshot: 'only-on-failure' },
  projects: [
    { name: 'phone', use: { browserName: 'chromium', launchOptions, ...phone } },
    { name: 'desk', use: { browserName: 'chromium', launchOptions, ...desk } },
    ...others,
  ],
});

export default config;
