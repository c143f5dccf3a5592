// npm run soak: every row of the table of faults (scripts/soak/fault-table.ts) at full size and twice in a row, and what came of it; `npm run soak -- 3 17` takes only these
// rows. Needs a built site (npm run build). Files of tests are run at full size without a table: `npm run soak -- src/build/hostile-sizes.test.ts`, whose times want a quiet machine.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAULT_TABLE, isBrowserTest, patternOf } from './soak/fault-table.ts';
import { readBrowserOutcomes, readUnitOutcomes } from './soak/read-outcomes.ts';
import { tabulateFaults, type Outcome } from './soak/tabulate-faults.ts';

const TIMES = 2;
const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const BROWSER_REPORT = '.cache/soak-browser.json';
const UNIT_REPORT = '.cache/soak-units.json';

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, SOAK: '1', ...env } });
  return status ?? 1;
}

function runBrowserTests(args: readonly string[], env?: NodeJS.ProcessEnv): number {
  return run(['node_modules/@playwright/test/cli.js', 'test', '--project', 'desk', '--workers', '1', '--repeat-each', String(TIMES), ...args], env);
}

function runUnitTests(args: readonly string[]): number {
  return run(['node_modules/vitest/vitest.mjs', 'run', ...args]);
}

function unitOutcomes(files: readonly string[]): readonly Outcome[] {
  runUnitTests(['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`, ...files.map((file) => `src/${file}`)]);
  return readUnitOutcomes(JSON.parse(readFileSync(UNIT_REPORT, 'utf8')) as Parameters<typeof readUnitOutcomes>[0], SOURCE);
}

function soakRows(rows: readonly number[]): boolean {
  // What an earlier run left says nothing of this one.
  for (const report of [BROWSER_REPORT, UNIT_REPORT]) rmSync(report, { force: true });
  const faults = FAULT_TABLE.filter(({ row }) => rows.length === 0 || rows.includes(row));
  const proofs = faults.flatMap((fault) => fault.proofs);
  const outcomes: Outcome[] = [];
  const units = proofs.filter((proof) => !isBrowserTest(proof)).map(({ file }) => file);
  for (let time = 0; units.length > 0 && time < TIMES; time += 1) outcomes.push(...unitOutcomes(units));
  const inBrowser = proofs.filter(isBrowserTest);
  if (inBrowser.length > 0) {
    runBrowserTests(['--reporter', 'list,json', '--grep', patternOf(inBrowser), ...inBrowser.map(({ file }) => `e2e/${file}`)], { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT });
    outcomes.push(...readBrowserOutcomes(JSON.parse(readFileSync(BROWSER_REPORT, 'utf8')) as Parameters<typeof readBrowserOutcomes>[0]));
  }
  const { lines, green } = tabulateFaults(faults, outcomes, TIMES);
  console.log(`\nEach test was run ${TIMES} times in a row.\n${lines.join('\n')}\n${green ? 'All of it holds.' : 'NOT all of it holds.'}`);
  return green;
}

const given = process.argv.slice(2);
if (given.every((argument) => /^\d+$/.test(argument))) process.exitCode = soakRows(given.map(Number)) ? 0 : 1;
else if (given.every((argument) => argument.endsWith('.test.ts'))) process.exitCode = runUnitTests(given);
else process.exitCode = runBrowserTests(given);
