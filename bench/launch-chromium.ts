import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';

/** A headless Chromium, found as the browser tests find theirs. */
export function launchChromium(): Promise<Browser> {
  const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
  if (!found) throw new Error('no Chromium was found; npm test finds or installs one');
  return chromium.launch({ executablePath: found.path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
