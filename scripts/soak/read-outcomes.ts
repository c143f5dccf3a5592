import type { Outcome } from './tabulate-faults.ts';

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly { readonly title: string; readonly file: string; readonly tests: readonly { readonly results: readonly { readonly status: string }[] }[] }[];
}

/** Every run in a report of Playwright's reporter `json`. */
export function readBrowserOutcomes(report: { readonly suites: readonly Suite[] }): readonly Outcome[] {
  return report.suites.flatMap(({ suites = [], specs }) => [
    ...specs.flatMap(({ title, file, tests }) => tests.flatMap(({ results }) => results.map(({ status }) => ({ file, title, passed: status === 'passed' })))),
    ...readBrowserOutcomes({ suites }),
  ]);
}

interface UnitReport {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

/** Every run in a report of Vitest's reporter `json`. @param folder that names of files are made relative to, absolute and with a slash at its end */
export function readUnitOutcomes({ testResults }: UnitReport, folder: string): readonly Outcome[] {
  return testResults.flatMap(({ name, assertionResults }) => assertionResults.map(({ title, status }) => ({ file: name.replace(folder, ''), title, passed: status === 'passed' })));
}
