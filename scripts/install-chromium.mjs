import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];
/** Not every Debian, and nothing that derives from it, has to have it. */
const DEBIAN_SHELL = 'chromium-headless-shell';

export const NO_CHROMIUM = 'No Chromium was found and none could be installed. Install Chromium or Chrome with a Chinese font '
  + '(Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path, and run this again.';

/**
 * Finds a Chromium, or installs one: Playwright's own where its download can be reached, else Debian's with a Chinese font.
 * @returns {Promise<string | null>} one line that says what to do, or null when there is one
 */
export async function installChromium() {
  const { chromium } = await import('@playwright/test');
  const find = () => findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
  if (process.env.CHROMIUM) return find() ? null : `CHROMIUM=${process.env.CHROMIUM}: there is no such file. Correct it, or unset it to have one found.`;
  if (find()) return null;
  console.log('Installing Chromium …');
  const quick = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'ignore', env: quick });
  if (find()) return null;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const apt = (/** @type {string[]} */ args) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt(['update']);
    apt(['install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES, DEBIAN_SHELL]);
    if (!find()) apt(['install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES]);
  }
  return find() ? null : NO_CHROMIUM;
}
