import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
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
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC].find((candidate) => existsSync(candidate));
  return path === undefined ? null : { kind: 'system', path };
}
