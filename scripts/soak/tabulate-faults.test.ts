import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_TABLE, isBrowserTest, patternOf } from './fault-table.ts';
import { readBrowserOutcomes, readUnitOutcomes } from './read-outcomes.ts';
import { tabulateFaults, type Outcome } from './tabulate-faults.ts';

const FAULTS = [{ row: 7, fault: 'two tabs', proofs: [{ file: 'a.spec.ts', titles: ['two tabs'] }, { file: 'b.test.ts' }] }];
const good: readonly Outcome[] = [
  { file: 'a.spec.ts', title: '@chromium two tabs at once', passed: true },
  { file: 'a.spec.ts', title: 'another fault', passed: false },
  { file: 'b.test.ts', title: 'bits flipped (seed 42)', passed: true },
];

test('every row has its proofs, and every proof its file and its titles', () => {
  expect(FAULT_TABLE.map(({ row }) => row)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
  for (const proof of FAULT_TABLE.flatMap(({ proofs }) => proofs)) {
    const text = readFileSync(new URL(`../../${isBrowserTest(proof) ? 'e2e' : 'src'}/${proof.file}`, import.meta.url), 'utf8');
    for (const title of proof.titles ?? []) expect(text).toMatch(new RegExp(`['\`](?:@chromium )?${title}`));
  }
});

test('the browser tests of a proof are found by file and title, and no others', () => {
  const pattern = new RegExp(patternOf([{ file: 'a.spec.ts', titles: ['two tabs', 'a (b)'] }, { file: 'b.spec.ts' }]));
  expect(['desk a.spec.ts group two tabs at once', 'desk a.spec.ts a (b) c', 'desk b.spec.ts anything'].filter((name) => !pattern.test(name))).toEqual([]);
  expect(['desk a.spec.ts another', 'desk a-spec.ts two tabs', 'desk ab.spec-ts'].filter((name) => pattern.test(name))).toEqual([]);
});

test('a table is green when each test that is meant passed as often as it was to be run', () => {
  expect(tabulateFaults(FAULTS, [...good, ...good], 2)).toEqual({
    green: true, lines: [' 7  two tabs', '      2 of 2 passed  a.spec.ts', '      2 of 2 passed  b.test.ts  (seed 42)'],
  });
});

test.each([
  ['one run failed', [...good, ...good.map((outcome) => ({ ...outcome, passed: false }))], '1 of 2 passed  a.spec.ts'],
  ['one run is missing', good, '1 of 1 passed, NOT ALL RUN  a.spec.ts'],
  ['none was run', [], '0 of 0 passed, NOT ALL RUN  a.spec.ts'],
])('it is not green when %s', (_, outcomes, line) => {
  const { green, lines } = tabulateFaults(FAULTS, outcomes, 2);
  expect(green).toBe(false);
  expect(lines[1]?.trim()).toBe(line);
});

test('outcomes are read from the reports of both runners, groups and repeats among them', () => {
  const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ results: [{ status }] }] });
  expect(readBrowserOutcomes({ suites: [{ specs: [spec('one', 'passed')], suites: [{ specs: [spec('two', 'passed'), spec('two', 'timedOut')] }] }] })).toEqual([
    { file: 'a.spec.ts', title: 'one', passed: true }, { file: 'a.spec.ts', title: 'two', passed: true }, { file: 'a.spec.ts', title: 'two', passed: false },
  ]);
  expect(readUnitOutcomes({ testResults: [{ name: '/home/src/x/b.test.ts', assertionResults: [{ title: 'one', status: 'failed' }] }] }, '/home/src/')).toEqual([
    { file: 'x/b.test.ts', title: 'one', passed: false },
  ]);
});
