import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what the lockfile names: every package that is not optional, in its version.
 * @param {string} root of the project
 */
export function isInstalled(root) {
  const held = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(held)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(held, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) =>
    path === '' || optional || devOptional || peer || (present[path]?.version === version && existsSync(join(root, path))));
}

/**
 * Why npm failed, in one line.
 * @param {string} output what it wrote
 */
export function installProblem(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET|network/.test(output)) {
    return 'No network: the packages could not be downloaded. Connect and run this again; afterwards no network is needed.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: the packages could not be installed. Make room and run this again.';
  if (/EACCES|EPERM/.test(output)) return 'The packages could not be installed: this folder may not be written to. Change its owner and run this again.';
  const first = output.split('\n').find((line) => /^npm (?:error|ERR!) (?!code)/.test(line));
  return `The packages could not be installed: ${first?.replace(/^npm (?:error|ERR!) /, '') ?? 'npm gave no reason'}. Run “npm ci” to see all of it.`;
}

/**
 * Installs the packages when they are missing or older than the lockfile.
 * @param {string} root of the project
 * @returns {string | null} one line that says what went wrong, or null
 */
export function install(root) {
  if (isInstalled(root)) return null;
  console.log('Installing packages …');
  const { status, error, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--fetch-retries=1'], {
    cwd: root, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (error) return `npm could not be started (${error.message}). Install it together with Node from nodejs.org.`;
  return status === 0 ? null : installProblem(`${stdout}\n${stderr}`);
}
