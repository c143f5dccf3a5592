import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installChromium } from './install-chromium.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TSX = ['--import', 'tsx'];
const PAPER = { BASE_PATH: '/paper/' };

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, args: string[], env?: NodeJS.ProcessEnv, needs?: string, notRun?: number, results?: () => Counts }} Step
 * @typedef {Counts & { name: string, line: string }} Done
 */

/**
 * In this order. A step that `needs` another is not run when that one failed; one that exits with `notRun` had nothing to run on.
 * @type {Step[]}
 */
const STEPS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'layers', args: [...TSX, 'scripts/check-layers.ts'] },
  { name: 'lockfile', args: [...TSX, 'scripts/check-lockfile.ts'] },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js'] },
  { name: 'unit tests', args: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'], results: unitResults },
  { name: 'bundle', args: [...TSX, 'src/build/command-line.ts', 'ingest'] },
  { name: 'build', args: [...TSX, 'scripts/build.ts'], needs: 'bundle' },
  { name: 'build under /paper/', args: [...TSX, 'scripts/build.ts', '.cache/paper'], env: PAPER, needs: 'bundle' },
  { name: 'sample for Caddy', args: [...TSX, 'scripts/check-deploy.ts', 'caddy'], needs: 'build', notRun: 3 },
  { name: 'sample for nginx', args: [...TSX, 'scripts/check-deploy.ts', 'nginx'], needs: 'build', notRun: 3 },
  {
    name: 'browser tests', args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '.cache/browser.json' },
    needs: 'build under /paper/', results: browserResults,
  },
];

/** Installs what is missing, runs every check, and ends in `N passed, N failed`. A check counts one, and so does each test. */
export async function runChecks() {
  process.chdir(root);
  const missing = install(root) ?? await installChromium();
  if (missing !== null) return finish([{ name: 'install', line: missing, passed: 0, failed: 1 }]);
  /** @type {Done[]} */
  const done = [];
  for (const file of ['.cache/unit.json', '.cache/browser.json']) rmSync(file, { force: true });
  for (const step of STEPS) {
    const before = done.find(({ name }) => name === step.needs);
    if (before && before.passed === 0) {
      done.push({ name: step.name, line: `not run: ${step.needs} failed`, passed: 0, failed: 0 });
      continue;
    }
    console.log(`\n▸ ${step.name}`);
    done.push(runStep(step));
  }
  return finish(done);
}

/**
 * @param {Step} step
 * @returns {Done}
 */
function runStep({ name, args, env, results, notRun }) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (notRun !== undefined && status === notRun) return { name, line: 'not run: see above', passed: 0, failed: 0 };
  const { passed, failed } = results ? results() : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that breaks down outside any test has failed as well.
  return { name, line: seconds, passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** @returns {Counts} */
function unitResults() {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults('.cache/unit.json');
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * A test that passed only when it was tried again has failed.
 * @returns {Counts}
 */
function browserResults() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readResults('.cache/browser.json').stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** @param {string} file */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Done[]} steps */
function finish(steps) {
  console.log('');
  for (const { name, line, passed, failed } of steps) {
    const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
    console.log(`${mark} ${name}: ${passed} passed, ${failed} failed (${line})`);
  }
  const total = (/** @type {keyof Counts} */ key) => steps.reduce((sum, step) => sum + step[key], 0);
  const [passed, failed] = [total('passed'), total('failed')];
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
