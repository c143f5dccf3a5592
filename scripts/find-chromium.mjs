import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SHELL = 'chromium-headless-shell';
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Address of a Chromium on this machine: the one that CHROMIUM names, else Playwright's own (null: it needs no address), else the
 * system's, first on PATH.
 * @param {{ env: NodeJS.ProcessEnv, playwrightPath: string | null }} where
 * @returns {{ kind: 'named' | 'playwright' | 'system', path: string } | null} null when there is none
 */
export function findChromium({ env, playwrightPath }) {
  if (env.CHROMIUM) return existsSync(env.CHROMIUM) ? { kind: 'named', path: env.CHROMIUM } : null;
  if (playwrightPath !== null && existsSync(playwrightPath)) return { kind: 'playwright', path: playwrightPath };
  const path = [...onPath(env, NAMES), ...MAC].find((candidate) => existsSync(candidate));
  return path === undefined ? null : { kind: 'system', path };
}

/**
 * The browser for what needs no window, no profile and no settings of the browser itself, as most tests do: the system's headless shell beside the system's Chromium, from
 * the same build. Its own processes are half as busy, and the browser tests a sixth faster. Where there is none, or another Chromium is named, it is that one.
 * @param {{ env: NodeJS.ProcessEnv, playwrightPath: string | null }} where
 * @returns {string | null} null when there is none
 */
export function findLightChromium(where) {
  const found = findChromium(where);
  const shell = onPath(where.env, [SHELL]).find((candidate) => existsSync(candidate));
  return found?.kind === 'system' && shell !== undefined ? shell : found?.path ?? null;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
function onPath(env, names) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
